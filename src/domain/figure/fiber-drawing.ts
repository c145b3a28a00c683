/** A drawing of lines: fibers, and what a technique does to them. Sizes in the units of `viewBox`. */
export interface FiberDrawing {
  viewBox: string;
  lines: string;
  /** thinner lines between the layers */
  quiet?: string;
  /** the hand that presses */
  hand?: { x: number; y: number; width: number; height: number; rx: number };
}

type Technique = "hold" | "shear" | "rhythm";

/** The drawing of a technique: 240 × 96 in lists, 1440 × 215 over the whole width of a page's head. */
export function fiberDrawing(technique: Technique, wide: boolean): FiberDrawing {
  return (wide ? wideDrawings : smallDrawings)[technique];
}

const rows = (count: number, draw: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => draw(row)).join("");

/** Lines that run together under the hand and fan out behind it. */
function held(row: number, middle: number, gap: number, x: readonly number[]): string {
  const y = middle + row * gap;
  const pinched = Math.round(middle + row * gap * 0.22);
  const [a, b, c, d, e] = x;
  const end = Math.round(middle + row * gap * 0.955 - gap * 1.17);
  return `M0 ${y}C${a} ${y} ${b} ${pinched} ${c} ${pinched}S${d} ${Math.round(end + gap * 0.9)} ${e} ${end}`;
}

const smallDrawings: Record<Technique, FiberDrawing> = {
  hold: {
    viewBox: "0 0 240 96",
    lines: rows(7, (row) => held(row - 3, 48, 12, [44, 48, 84, 150, 240])),
    hand: { x: 76, y: 29, width: 16, height: 38, rx: 8 },
  },
  shear: {
    viewBox: "0 0 240 96",
    lines: "M36 12H240M36 22H240M36 32H240M0 64H204M0 74H204M0 84H204",
    quiet: rows(10, (row) => `M${46 + 20 * row} 32c-3 14-29 18-32 32`),
  },
  rhythm: {
    viewBox: "0 0 240 96",
    lines: rows(7, (row) => `M0 ${12 + 12 * row}q20-${[3, 7, 11, 13, 11, 7, 3][row]} 40 0t40 0 40 0 40 0 40 0 40 0`),
  },
};

const wideDrawings: Record<Technique, FiberDrawing> = {
  hold: {
    viewBox: "0 0 1440 215",
    lines: rows(9, (row) => held(row - 4, 105, 20, [260, 300, 470, 760, 1440])),
    hand: { x: 452, y: 56, width: 36, height: 98, rx: 18 },
  },
  shear: {
    viewBox: "0 0 1440 215",
    lines: rows(4, (row) => `M150 ${15 + 18 * row}H1440M0 ${146 + 18 * row}H1290`),
    quiet: rows(26, (row) => `M${170 + 48 * row} 69c-4 34-76 43-80 77`),
  },
  rhythm: {
    viewBox: "0 0 1440 215",
    lines: rows(
      9,
      (row) => `M0 ${28 + 20 * row}q60-${[8, 18, 28, 34, 36, 34, 28, 18, 8][row]} 120 0${"t120 0".repeat(11)}`,
    ),
  },
};
