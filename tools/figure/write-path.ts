import { type Line, type Piece, type Point, piecesOf, readLines } from "./spline.ts";

/** How exactly a path is written, in units of the figure. */
export interface Exactness {
  /** numbers are rounded to a multiple of it */
  step: number;
  /** a control point may lie so far from where a smooth command (`s`) would put it */
  tolerance: number;
}

/** Lines of knots (spline.ts) as the text of an SVG path, in as few letters as its exactness allows. */
export function writePath(written: string, { step, tolerance }: Exactness): string {
  const pen = new Pen(step, tolerance);
  for (const line of readLines(written)) pen.draw(line);
  return pen.text;
}

class Pen {
  text = "";
  readonly #step: number;
  readonly #tolerance: number;
  #command = "";
  #at: Point = { x: 0, y: 0 };

  constructor(step: number, tolerance: number) {
    this.#step = step;
    this.#tolerance = tolerance;
  }

  draw(line: Line): void {
    const bow = threeKnots(line);
    const pieces = bow ? [] : piecesOf(line);
    const start = this.#round(line.closed ? (pieces[0]?.from ?? line.knots[0]) : line.knots[0]);
    this.#put(this.text === "" ? "M" : "m", this.text === "" ? [start] : [this.#from(start)]);
    this.#at = start;
    if (bow) {
      const [control, end] = bow.map((point) => this.#round(point)) as [Point, Point];
      this.#put("q", [this.#from(control), this.#from(end)]);
      this.#at = end;
    }
    let before: Point | undefined;
    pieces.forEach((piece, index) => {
      before = this.#piece(piece, before, line.closed && index === pieces.length - 1);
    });
    if (!line.closed) return;
    this.text += "Z";
    this.#command = "Z";
    this.#at = start;
  }

  /** @returns the second control point, which a smooth command mirrors */
  #piece({ from, to, controls }: Piece, before: Point | undefined, closing: boolean): Point | undefined {
    const end = this.#round(to);
    if (!controls) {
      const { x, y } = this.#from(end);
      if (!closing) this.#put(x === 0 ? "v" : y === 0 ? "h" : "l", x === 0 ? [y] : y === 0 ? [x] : [{ x, y }]);
      this.#at = end;
      return undefined;
    }
    const last = this.#round(controls[1]);
    const mirrored =
      before && !from.corner ? { x: 2 * this.#at.x - before.x, y: 2 * this.#at.y - before.y } : undefined;
    if (mirrored && Math.hypot(mirrored.x - controls[0].x, mirrored.y - controls[0].y) <= this.#tolerance) {
      this.#put("s", [this.#from(last), this.#from(end)]);
    } else {
      const first = mirrored ? this.#inLine(controls[0], mirrored) : this.#round(controls[0]);
      this.#put("c", [this.#from(first), this.#from(last), this.#from(end)]);
    }
    this.#at = end;
    return last;
  }

  /** Of the rounded places around a control point, the one that leaves the joint smooth. */
  #inLine(control: Point, mirrored: Point): Point {
    const [ux, uy] = [mirrored.x - this.#at.x, mirrored.y - this.#at.y];
    const near = this.#round(control);
    let best = near;
    let least = Number.POSITIVE_INFINITY;
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) {
        const place = { x: near.x + dx * this.#step, y: near.y + dy * this.#step };
        const [vx, vy] = [place.x - this.#at.x, place.y - this.#at.y];
        const lengths = (Math.hypot(ux, uy) || 1) * (Math.hypot(vx, vy) || 1);
        const kink = (Math.abs(ux * vy - uy * vx) / lengths) * 8 + (ux * vx + uy * vy < 0 ? 9 : 0);
        const cost = kink + Math.hypot(place.x - control.x, place.y - control.y) / this.#step;
        if (cost < least) [least, best] = [cost, place];
      }
    }
    return best;
  }

  #put(command: string, values: readonly (Point | number)[]): void {
    const numbers = values.flatMap((value) => (typeof value === "number" ? [value] : [value.x, value.y]));
    if (command !== this.#command || command === "m") this.text += command;
    this.#command = command;
    for (const number of numbers.map(shortly)) {
      const touches = /[a-zA-Z]$/.test(this.text) || number.startsWith("-");
      this.text += touches || (number.startsWith(".") && /\.\d*$/.test(this.text)) ? number : ` ${number}`;
    }
  }

  #round(point: Point | undefined): Point {
    const near = (value: number) => Math.round(value / this.#step) * this.#step;
    return { x: near(point?.x ?? 0), y: near(point?.y ?? 0) };
  }

  #from({ x, y }: Point): Point {
    return { x: x - this.#at.x, y: y - this.#at.y };
  }
}

/** An open line of three smooth knots is one quadratic curve: its control point and its end. */
function threeKnots({ knots, closed }: Line): [Point, Point] | undefined {
  const [from, middle, to] = knots;
  if (closed || knots.length !== 3 || !from || !middle || !to) return undefined;
  if (knots.some(({ corner, towards }) => corner || towards)) return undefined;
  return [{ x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 }, to];
}

const shortly = (value: number) => String(Math.round(value * 100) / 100 || 0).replace(/^(-?)0\./, "$1.");
