import { contenderNames } from "./contender-names.ts";
import type { Result } from "./results.ts";

const width = 720;
const height = 420;
const edge = { left: 64, right: 190, top: 24, bottom: 44 };
const colors: Readonly<Record<string, string>> = {
  cold: "#9c3f2a",
  warm: "#d98a6f",
  layouts: "#3b4a7a",
  astro: "#8391bd",
  eleventy: "#3f7a5a",
  hugo: "#8a6d1f",
};

/** A chart of wall time against pages, both on logarithmic scales, as SVG that stands alone. */
export function resultsChart(results: readonly Result[]): string {
  const shown = results.filter(
    ({ clinic, contender, wall }) => /^\d+$/.test(clinic) && contender in colors && wall > 0,
  );
  const x = scale(
    shown.map(({ size }) => size),
    edge.left,
    width - edge.right,
  );
  const y = scale(
    shown.map(({ wall }) => wall),
    height - edge.bottom,
    edge.top,
  );
  const parts = [
    ...x.steps.map(
      (size) => grid(x.at(size), y.from, x.at(size), y.to) + label(x.at(size), height - 24, size, "middle"),
    ),
    ...y.steps.map(
      (wall) => grid(x.from, y.at(wall), x.to, y.at(wall)) + label(edge.left - 8, y.at(wall) + 4, wall, "end"),
    ),
    ...Object.keys(colors).map((contender) =>
      line(
        shown.filter((one) => one.contender === contender),
        x.at,
        y.at,
      ),
    ),
    `<text x="${edge.left}" y="14">seconds</text><text x="${width - edge.right}" y="${height - 8}" text-anchor="end">pages</text>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12"><title>Time of a build against the number of pages</title><rect width="100%" height="100%" fill="#fff"/>${parts.join("")}</svg>\n`;
}

/** A logarithmic scale over whole powers of ten, `steps`. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(1, ...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values, 1))));
  const at = (value: number) => round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
  return { from, to, at, steps: Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)) };
}

function line(results: readonly Result[], x: (size: number) => number, y: (wall: number) => number): string {
  const last = results.at(-1);
  if (!last) return "";
  const color = colors[last.contender];
  const points = results.map(({ size, wall }) => `${x(size)},${y(wall)}`);
  const dots = results.map(({ size, wall }) => `<circle cx="${x(size)}" cy="${y(wall)}" r="3" fill="${color}"/>`);
  const name = `<text x="${x(last.size) + 8}" y="${y(last.wall) + 4}" fill="${color}">${contenderNames[last.contender]} ${last.wall.toFixed(1)} s</text>`;
  return `<polyline points="${points.join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join("")}${name}`;
}

const round = (value: number) => Math.round(value * 10) / 10;
const grid = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`;
const label = (x: number, y: number, value: number, anchor: string) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#555">${value.toLocaleString("en-US")}</text>`;
