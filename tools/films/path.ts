export type Point = readonly [x: number, y: number];
export type Step = { command: "M" | "L" | "C" | "Z"; points: Point[] };
export type Path = Step[];

/** No piece of a curve is longer than this, in map units, so that it can bend with what it belongs to. */
const longestPiece = 14;

/**
 * Reads the `d` of an SVG path with the absolute commands M, L, H, V, C and Z, and cuts long pieces into shorter ones.
 * @throws when another command is used
 */
export function parsePath(d: string): Path {
  const path: Path = [];
  let pen: Point = [0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (const step of readSteps(command, numbers, () => pen)) {
      path.push(...(step.command === "C" ? cutCurve(pen, step) : [step]));
      pen = step.points.at(-1) ?? pen;
    }
  }
  return path;
}

function* readSteps(command: string, numbers: number[], pen: () => Point): Generator<Step> {
  if (command === "Z") yield { command, points: [] };
  else if (command === "H") for (const x of numbers) yield { command: "L", points: [[x, pen()[1]]] };
  else if (command === "V") for (const y of numbers) yield { command: "L", points: [[pen()[0], y]] };
  else if (command === "M" || command === "L" || command === "C") {
    const points = pairs(numbers);
    const size = command === "C" ? 3 : 1;
    for (let i = 0; i < points.length; i += size) yield { command, points: points.slice(i, i + size) };
  } else throw new Error(`A path of the figure uses the command ${command}. Write M, L, H, V, C or Z.`);
}

function pairs(numbers: number[]): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, i): Point => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}

function cutCurve(start: Point, step: Step): Step[] {
  const [c1, c2, end] = step.points;
  if (!c1 || !c2 || !end) throw new Error("A curve of the figure needs three points after its C.");
  const length = distance(start, c1) + distance(c1, c2) + distance(c2, end);
  const pieces = Math.ceil(length / longestPiece);
  const steps: Step[] = [];
  let rest: [Point, Point, Point, Point] = [start, c1, c2, end];
  for (let left = pieces; left > 1; left--) {
    const [head, tail] = splitCurve(rest, 1 / left);
    steps.push({ command: "C", points: head.slice(1) });
    rest = tail;
  }
  return [...steps, { command: "C", points: rest.slice(1) }];
}

type Curve = [Point, Point, Point, Point];

/** De Casteljau's construction: the curve in two, cut at share `t`. */
function splitCurve([a, b, c, d]: Curve, t: number): [Curve, Curve] {
  const mix = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The same path with every point moved. */
export function mapPath(path: Path, move: (point: Point) => Point): Path {
  return path.map(({ command, points }) => ({ command, points: points.map(move) }));
}

/** The path as the `d` of an SVG path, rounded to a hundredth. */
export function writePath(path: Path): string {
  return path
    .map(({ command, points }) => command + points.map(([x, y]) => `${round(x)} ${round(y)}`).join(" "))
    .join("");
}

export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
