export type PointOfLine = readonly [x: number, y: number];

/** How many straight pieces stand for a curve. */
const pieces = 12;

/**
 * The lines of an SVG path as points, one list a line (a new one begins with each M).
 * @param d a path of the letters M L H V C S Q T Z, absolute or relative; an arc is taken for a straight line
 */
export function outlinePoints(d: string): PointOfLine[][] {
  const words = d.match(/[a-zA-Z]|[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g) ?? [];
  const lines: PointOfLine[][] = [];
  let line: PointOfLine[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** the control point that a smooth command mirrors, and the letter before */
  let [bentX, bentY, before, letter] = [0, 0, "", ""];
  let at = 0;
  const number = () => Number(words[at++]);
  while (at < words.length) {
    if (/[a-zA-Z]/.test(words[at] ?? "")) letter = words[at++] ?? "";
    const command = letter.toUpperCase();
    const [fromX, fromY] = letter === command ? [0, 0] : [x, y];
    const point = (): PointOfLine => [fromX + number(), fromY + number()];
    const mirrored = (letters: string): PointOfLine =>
      letters.includes(before || "-") ? [2 * x - bentX, 2 * y - bentY] : [x, y];
    if (command === "Z") {
      [x, y] = [startX, startY];
      before = command;
      continue;
    }
    if (command === "M") {
      [x, y] = point();
      [startX, startY] = [x, y];
      line = [[x, y]];
      lines.push(line);
      letter = letter === command ? "L" : "l";
      before = command;
      continue;
    }
    if (before === "Z") {
      line = [[x, y]];
      lines.push(line);
    }
    let end: PointOfLine;
    let bends: PointOfLine[] = [];
    if (command === "H") end = [fromX + number(), y];
    else if (command === "V") end = [x, fromY + number()];
    else if (command === "A") {
      at += 5;
      end = point();
    } else {
      if (command === "C") bends = [point(), point()];
      else if (command === "S") bends = [mirrored("CS"), point()];
      else if (command === "Q") bends = [point()];
      else if (command === "T") bends = [mirrored("QT")];
      end = point();
    }
    line.push(...curve([[x, y], ...bends, end]));
    [bentX, bentY] = bends.at(-1) ?? [x, y];
    [x, y] = end;
    before = command;
  }
  return lines;
}

/** The points of a Bézier curve (De Casteljau) without its first. */
function curve(points: readonly PointOfLine[]): PointOfLine[] {
  const [from, to] = [points[0], points.at(-1)];
  if (!from || !to || points.length === 2) return to ? [to] : [];
  return Array.from({ length: pieces }, (_, index) => {
    const way = (index + 1) / pieces;
    let row = points;
    while (row.length > 1) {
      row = row.slice(1).map(([x, y], place): PointOfLine => {
        const [a, b] = row[place] as PointOfLine;
        return [a + (x - a) * way, b + (y - b) * way];
      });
    }
    return row[0] as PointOfLine;
  });
}

/** Is a point within an area, by the rule that SVG fills by (nonzero)? */
export function isWithin(lines: readonly PointOfLine[][], x: number, y: number): boolean {
  let turns = 0;
  for (const line of lines) {
    line.forEach(([toX, toY], index) => {
      const [fromX, fromY] = line.at(index - 1) as PointOfLine;
      if (fromY <= y === toY <= y) return;
      if (fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x) turns += toY > fromY ? 1 : -1;
    });
  }
  return turns !== 0;
}

/** How far a point is from the edge of an area. */
export function distanceTo(lines: readonly PointOfLine[][], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    line.forEach(([toX, toY], index) => {
      const [fromX, fromY] = line.at(index - 1) as PointOfLine;
      const [wide, high] = [toX - fromX, toY - fromY];
      const way = Math.max(
        0,
        Math.min(1, ((x - fromX) * wide + (y - fromY) * high) / (wide * wide + high * high || 1)),
      );
      least = Math.min(least, Math.hypot(x - fromX - way * wide, y - fromY - way * high));
    });
  }
  return least;
}
