/**
 * Curves through knots, as the drawings of `parts/` have them: `x,y` is passed smoothly, `x,y!` is a corner, `x,y@dx,dy` fixes the
 * direction, `|` begins the next line and `Z` closes one. The result is the `d` of an SVG path.
 */
type Knot = { x: number; y: number; corner: boolean; direction?: readonly [number, number] };
type Piece = { from: Knot; to: Knot; control?: readonly [Vector, Vector] };
type Vector = readonly [number, number];

/** How strongly far knots pull (the exponent of centripetal and chordal curves lies at 0.5 and 1). */
const pull = 0.75;

/** The `d` of a drawing written in knots. */
export function drawKnots(text: string): string {
  return text
    .split("|")
    .map((line) => {
      const { knots, closed } = readLine(line);
      const pieces = piecesOf(knots, closed);
      const steps = pieces.map(({ to, control }) =>
        control ? `C${[...control, [to.x, to.y] as const].map(writePoint).join(" ")}` : `L${writePoint([to.x, to.y])}`,
      );
      const start = pieces[0]?.from ?? knots[0];
      return start ? `M${writePoint([start.x, start.y])}${steps.join("")}${closed ? "Z" : ""}` : "";
    })
    .join("");
}

function readLine(line: string): { knots: Knot[]; closed: boolean } {
  const words = line.trim().split(/\s+/);
  const closed = words.at(-1) === "Z";
  return { knots: (closed ? words.slice(0, -1) : words).map(readKnot), closed };
}

function readKnot(word: string): Knot {
  const [, x, y, corner, dx, dy] = /^(-?[\d.]+),(-?[\d.]+)(!?)(?:@(-?[\d.]+),(-?[\d.]+))?$/.exec(word) ?? [];
  if (x === undefined || y === undefined) throw new Error(`"${word}" is no knot. Write x,y or x,y! for a corner.`);
  return {
    x: Number(x),
    y: Number(y),
    corner: corner === "!",
    ...(dx !== undefined && dy !== undefined && { direction: [Number(dx), Number(dy)] as const }),
  };
}

/** Corners cut a line into runs, each smooth in itself. */
function piecesOf(knots: readonly Knot[], closed: boolean): Piece[] {
  const first = closed ? knots.findIndex(({ corner }) => corner) : 0;
  if (first < 0) return smooth(knots, true);
  const line = closed ? [...knots.slice(first), ...knots.slice(0, first + 1)] : knots;
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 1; i < line.length; i++) {
    if (!line[i]?.corner && i < line.length - 1) continue;
    pieces.push(...smooth(line.slice(from, i + 1), false));
    from = i;
  }
  return pieces;
}

/** The cubic spline through a run of knots with continuous second derivative, its time between knots by their distance. */
function smooth(knots: readonly Knot[], loop: boolean): Piece[] {
  const n = knots.length;
  const count = loop ? n : n - 1;
  const at = (i: number) => knots[(i + n) % n] as Knot;
  const step = (i: number): Vector => [at(i + 1).x - at(i).x, at(i + 1).y - at(i).y];
  if (!loop && n === 2 && !at(0).direction && !at(1).direction) return [{ from: at(0), to: at(1) }];
  const time = Array.from({ length: count }, (_, i) => Math.hypot(...step(i)) ** pull);
  const timeOf = (i: number) => time[(i + count) % count] as number;
  const rows = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  const sums: Vector[] = [];
  const put = (row: number, column: number, value: number) => {
    const cells = rows[row] as number[];
    cells[(column + n) % n] = (cells[(column + n) % n] ?? 0) + value;
  };
  for (let i = 0; i < n; i++) {
    const { direction } = at(i);
    const isEnd = !loop && (i === 0 || i === n - 1);
    const beside = i === 0 ? 0 : i - 1;
    if (isEnd && direction) {
      const speed = Math.hypot(...step(beside)) / timeOf(beside) / Math.hypot(...direction);
      put(i, i, 1);
      sums.push([direction[0] * speed, direction[1] * speed]);
    } else if (isEnd) {
      put(i, i, 2);
      put(i, i === 0 ? 1 : i - 1, 1);
      const [dx, dy] = step(beside);
      sums.push([(3 * dx) / timeOf(beside), (3 * dy) / timeOf(beside)]);
    } else {
      const [before, after] = [timeOf(i - 1), timeOf(i)];
      const [p, q] = [step(i - 1), step(i)];
      put(i, i - 1, 1 / before);
      put(i, i, 2 / before + 2 / after);
      put(i, i + 1, 1 / after);
      sums.push([3 * (p[0] / before ** 2 + q[0] / after ** 2), 3 * (p[1] / before ** 2 + q[1] / after ** 2)]);
    }
  }
  const speeds = solve(rows, sums);
  return Array.from({ length: count }, (_, i): Piece => {
    const [from, to] = [at(i), at(i + 1)];
    const [leaves, arrives] = [speeds[i] as Vector, speeds[(i + 1) % n] as Vector];
    const third = timeOf(i) / 3;
    return {
      from,
      to,
      control: [
        [from.x + leaves[0] * third, from.y + leaves[1] * third],
        [to.x - arrives[0] * third, to.y - arrives[1] * third],
      ],
    };
  });
}

/** Gauss's elimination with the largest pivot, for both coordinates at once. */
function solve(rows: number[][], sums: readonly Vector[]): Vector[] {
  const n = rows.length;
  const table = rows.map((row, i) => [...row, ...(sums[i] ?? [0, 0])]);
  const cell = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let row = i + 1; row < n; row++) if (Math.abs(cell(row, i)) > Math.abs(cell(pivot, i))) pivot = row;
    [table[i], table[pivot]] = [table[pivot] as number[], table[i] as number[]];
    for (let row = i + 1; row < n; row++) {
      const factor = cell(row, i) / cell(i, i);
      if (factor === 0) continue;
      for (let column = i; column < n + 2; column++)
        (table[row] as number[])[column] = cell(row, column) - factor * cell(i, column);
    }
  }
  const result: Vector[] = new Array<Vector>(n).fill([0, 0]);
  for (let i = n - 1; i >= 0; i--) {
    let [x, y] = [cell(i, n), cell(i, n + 1)];
    for (let column = i + 1; column < n; column++) {
      x -= cell(i, column) * (result[column]?.[0] ?? 0);
      y -= cell(i, column) * (result[column]?.[1] ?? 0);
    }
    result[i] = [x / cell(i, i), y / cell(i, i)];
  }
  return result;
}

const writePoint = ([x, y]: Vector) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 100) / 100 || 0;
