/** A drawing of lines: fibers, and what a technique does to them. Sizes in the units of `viewBox`. */
export interface FiberDrawing {
  viewBox: string;
  lines: string;
  /** thinner lines between the layers */
  quiet?: string;
  /** the hand that presses */
  hand?: { x: number; y: number; width: number; height: number; rx: number };
}

type Technique = "hold" | "shear" | "rhythm" | "press" | "knot" | "glide";

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

/** Lines that bend under a hand pressing from above, the deepest ones least. `x`: how far the drawing is stretched. */
function pressed(count: number, first: number, gap: number, deep: number, x: number): string {
  return rows(count, (row) => {
    const y = first + gap * row;
    const low = Math.round(y + deep * (1 - row / count));
    const at = (place: number) => Math.round(place * x);
    return `M0 ${y}C${at(60)} ${y} ${at(78)} ${y} ${at(96)} ${low}Q${at(120)} ${low + Math.round(deep * 0.3)} ${at(144)} ${low}C${at(162)} ${y} ${at(180)} ${y} ${at(240)} ${y}`;
  });
}

/** Lines that part around a knot in the middle one. */
function parted(count: number, first: number, gap: number, x: number): string {
  const middle = (count - 1) / 2;
  return rows(count, (row) => {
    const y = first + gap * row;
    const from = row - middle;
    const at = (place: number) => Math.round(place * x);
    if (from === 0) return `M0 ${y}H${at(104)}M${at(136)} ${y}H${at(240)}`;
    const aside = Math.round(y + (Math.sign(from) * gap * 0.68) / Math.abs(from));
    return `M0 ${y}C${at(70)} ${y} ${at(84)} ${aside} ${at(120)} ${aside}S${at(170)} ${y} ${at(240)} ${y}`;
  });
}

/** Long strokes that begin and end one after the other. */
function glided(count: number, first: number, gap: number, x: number): string {
  const starts = [0, 44, 12, 60, 24, 40, 4, 52, 16];
  return rows(
    count,
    (row) => `M${(starts[row] ?? 0) * x} ${first + gap * row}q${42 * x}-${gap} ${84 * x} 0t${84 * x} 0`,
  );
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
  press: {
    viewBox: "0 0 240 96",
    lines: pressed(6, 20, 13, 26, 1),
    hand: { x: 106, y: 26, width: 28, height: 16, rx: 8 },
  },
  knot: {
    viewBox: "0 0 240 96",
    lines: parted(7, 12, 12, 1),
    hand: { x: 111, y: 39, width: 18, height: 18, rx: 9 },
  },
  glide: { viewBox: "0 0 240 96", lines: glided(6, 18, 12, 1) },
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
  press: {
    viewBox: "0 0 1440 215",
    lines: pressed(8, 40, 21, 52, 6),
    hand: { x: 672, y: 46, width: 96, height: 36, rx: 18 },
  },
  knot: {
    viewBox: "0 0 1440 215",
    lines: parted(9, 24, 21, 6),
    hand: { x: 690, y: 78, width: 60, height: 60, rx: 30 },
  },
  glide: { viewBox: "0 0 1440 215", lines: glided(8, 36, 22, 6) },
};
