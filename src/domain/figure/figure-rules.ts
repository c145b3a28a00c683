import type { Figure } from "./figure.ts";

/**
 * The rules by which the shapes of a figure light up: by a class of the drawing, or while a link to the region is pointed at or has
 * the focus. The region's links (its shape, its number, its lane) are given the colors as well, while it is lit.
 */
export function figureRules({ shapes }: Figure): string {
  return shapes.map(({ id }) => isLit(id)).join("");
}

function isLit(id: string): string {
  const link = `[data-shape="${id}"]`;
  return (
    `.h-${id},.picks:has(${link}:is(:hover,:focus-visible)){--h-${id}:var(--fig-hot);--s-${id}:var(--fig-hotline)}` +
    `${link}{--h:var(--h-${id});--hs:var(--s-${id})}`
  );
}
