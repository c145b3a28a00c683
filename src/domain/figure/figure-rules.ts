import type { Figure, FigureShape } from "./figure.ts";

/**
 * The rules by which the shapes of a figure light up, one set a shape: by a class of the drawing, or while a link to the
 * region is pointed at. Colors travel as custom properties, since mirrored copies take no other selectors.
 */
export function figureRules({ shapes }: Figure): string {
  return shapes.map(reads).join("") + shapes.map(isLit).join("");
}

/** The colors that a shape takes once they are given. */
function reads({ id, look }: FigureShape): string {
  const colors = `--h:var(--h-${id});--hs:var(--s-${id})`;
  if (look === "sheet") return `#f-${id}{${colors};fill:var(--h,oklch(1 0 0/.14))}`;
  if (look === "line") return `#f-${id}{--h:var(--h-${id});fill:none;stroke:var(--h,var(--fig-spine))}`;
  return `#f-${id}{${colors}}`;
}

function isLit({ id, look }: FigureShape): string {
  const line = look === "line" ? "" : `;--s-${id}:var(--fig-hotline)`;
  return `.h-${id},.picks:has([data-shape="${id}"]:is(:hover,:focus-visible)){--h-${id}:var(--fig-hot)${line}}`;
}
