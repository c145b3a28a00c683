/** A point through which a line passes: smoothly, or with a corner. */
export interface Knot {
  x: number;
  y: number;
  corner: boolean;
  /** the direction of the line at its first or last knot */
  towards?: readonly [number, number] | undefined;
}

/** One line of a drawing. */
export interface Line {
  knots: readonly Knot[];
  closed: boolean;
}

/** One piece of a line: a straight one where it has no control points. */
export interface Piece {
  from: Knot;
  to: Knot;
  controls?: readonly [Point, Point] | undefined;
}

export interface Point {
  x: number;
  y: number;
}

/**
 * Lines as they are written: `x,y` a smooth knot, `x,y!` a corner, `x,y@dx,dy` the direction at an end, `|` the next line, and a
 * `Z` at its end closes a line.
 * @throws Error naming a knot that cannot be read
 */
export function readLines(written: string): Line[] {
  return written.split("|").map((part) => {
    const words = part.trim().split(/\s+/);
    const closed = words.at(-1) === "Z";
    return { closed, knots: (closed ? words.slice(0, -1) : words).map(readKnot) };
  });
}

function readKnot(word: string): Knot {
  const [, x, y, corner, dx, dy] = /^(-?[\d.]+),(-?[\d.]+)(!?)(?:@(-?[\d.]+),(-?[\d.]+))?$/.exec(word) ?? [];
  if (x === undefined || y === undefined)
    throw new Error(`"${word}" is no knot. Write x,y, with ! behind it for a corner.`);
  return {
    x: Number(x),
    y: Number(y),
    corner: corner === "!",
    towards: dx === undefined ? undefined : [Number(dx), Number(dy)],
  };
}

/** The pieces of a line, smooth from corner to corner. */
export function piecesOf({ knots, closed }: Line): Piece[] {
  const corner = closed ? knots.findIndex((knot) => knot.corner) : 0;
  if (corner < 0) return smooth(knots, true);
  const round = closed ? [...knots.slice(corner), ...knots.slice(0, corner + 1)] : knots;
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at < round.length; at++) {
    if (!round[at]?.corner && at < round.length - 1) continue;
    pieces.push(...smooth(round.slice(from, at + 1), false));
    from = at;
  }
  return pieces;
}

/** How far apart in time two knots are, as a power of their distance: 0.5 is centripetal, 1 goes by length. */
const pace = 0.75;

/** A cubic spline through the knots whose second derivative is continuous. */
function smooth(knots: readonly Knot[], loop: boolean): Piece[] {
  const count = knots.length;
  const at = (index: number): Knot => knots[(index + count) % count] as Knot;
  const span = loop ? count : count - 1;
  if (!loop && count === 2 && !at(0).towards && !at(1).towards) return [{ from: at(0), to: at(1) }];
  const step = Array.from({ length: span }, (_, i) => distance(at(i), at(i + 1)) ** pace);
  const stepAt = (index: number): number => step[(index + span) % span] as number;
  const slopes = tangents(count, loop, at, stepAt);
  const slopeAt = (index: number) => slopes[index % count] as Point;
  return Array.from({ length: span }, (_, i): Piece => {
    const [from, to, third] = [at(i), at(i + 1), stepAt(i) / 3];
    const [out, into] = [slopeAt(i), slopeAt(i + 1)];
    return {
      from,
      to,
      controls: [
        { x: from.x + out.x * third, y: from.y + out.y * third },
        { x: to.x - into.x * third, y: to.y - into.y * third },
      ],
    };
  });
}

/** The tangent at each knot: one linear equation a knot. */
function tangents(count: number, loop: boolean, at: (i: number) => Knot, step: (i: number) => number): Point[] {
  const way = (i: number): Point => ({ x: at(i + 1).x - at(i).x, y: at(i + 1).y - at(i).y });
  const rows = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  const right: Point[] = [];
  const set = (row: number, column: number, value: number) => {
    const cells = rows[row] as number[];
    const place = (column + count) % count;
    cells[place] = (cells[place] as number) + value;
  };
  for (let i = 0; i < count; i++) {
    const { towards } = at(i);
    const end = !loop && (i === 0 || i === count - 1);
    const near = i === 0 ? 0 : i - 1;
    if (end && towards) {
      const speed = distance(at(near), at(near + 1)) / step(near) / Math.hypot(...towards);
      set(i, i, 1);
      right.push({ x: towards[0] * speed, y: towards[1] * speed });
    } else if (end) {
      set(i, i, 2);
      set(i, i === 0 ? 1 : i - 1, 1);
      right.push({ x: (3 * way(near).x) / step(near), y: (3 * way(near).y) / step(near) });
    } else {
      const [before, after] = [step(i - 1), step(i)];
      set(i, i - 1, 1 / before);
      set(i, i, 2 / before + 2 / after);
      set(i, i + 1, 1 / after);
      const [a, b] = [way(i - 1), way(i)];
      right.push({ x: 3 * (a.x / before ** 2 + b.x / after ** 2), y: 3 * (a.y / before ** 2 + b.y / after ** 2) });
    }
  }
  return solve(rows, right);
}

/** Gaussian elimination with partial pivoting. */
function solve(rows: number[][], right: Point[]): Point[] {
  const count = rows.length;
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 0; i < count; i++) {
    let best = i;
    for (let row = i + 1; row < count; row++) if (Math.abs(cell(row, i)) > Math.abs(cell(best, i))) best = row;
    [rows[i], rows[best]] = [rows[best] as number[], rows[i] as number[]];
    [right[i], right[best]] = [right[best] as Point, right[i] as Point];
    for (let row = i + 1; row < count; row++) {
      const factor = cell(row, i) / cell(i, i);
      if (!factor) continue;
      rows[row] = (rows[row] as number[]).map((value, column) => value - factor * cell(i, column));
      const [mine, theirs] = [right[row] as Point, right[i] as Point];
      right[row] = { x: mine.x - factor * theirs.x, y: mine.y - factor * theirs.y };
    }
  }
  const answer: Point[] = [];
  for (let i = count - 1; i >= 0; i--) {
    let { x, y } = right[i] as Point;
    for (let column = i + 1; column < count; column++) {
      x -= cell(i, column) * (answer[column] as Point).x;
      y -= cell(i, column) * (answer[column] as Point).y;
    }
    answer[i] = { x: x / cell(i, i), y: y / cell(i, i) };
  }
  return answer;
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);
