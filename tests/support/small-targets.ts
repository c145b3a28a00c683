import type { Page } from "playwright/test";

/** The main actions: what most visitors come to press. */
const mainActions = ".btn, .menu, .facade, form input:not([type=hidden]), .nav a, .lanes a, .next a, .toc a";
const leastForMain = 44;
const leastForAll = 24;

/**
 * What is too small to hit, one line each. A link in a sentence may be as high as its line; another one may be small where
 * a circle of 24 px around its middle meets no other target: https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function smallTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate(
    ([mainActions, leastForMain, leastForAll]) => {
      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.closest("svg, .vh, .skip");
      const targets = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), summary")].filter(
        isSeen,
      );
      const isInSentence = (target: Element) =>
        getComputedStyle(target).display === "inline" &&
        [...(target.parentElement?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const middleOf = (target: Element) => {
        const { left, top, width, height } = target.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      };
      const gapBetween = ({ x, y }: { x: number; y: number }, other: Element) => {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      };
      // What sticks to an edge of the screen floats over the rest, which can be scrolled clear of it.
      const layerOf = (target: Element) => target.closest(".actbar, .tocbar");
      const hasRoom = (target: Element) =>
        targets.every(
          (other) =>
            other === target ||
            layerOf(other) !== layerOf(target) ||
            gapBetween(middleOf(target), other) >= leastForAll / 2,
        );

      return targets.flatMap((target) => {
        // A label around a box or a dot can be pressed as a whole.
        const { width, height } = (target.closest("label") ?? target).getBoundingClientRect();
        const size = `${Math.round(width)} × ${Math.round(height)} px: ${target.textContent?.trim().slice(0, 40)}`;
        const least = Math.min(width, height) + 0.5;
        if (target.matches(mainActions) && least < leastForMain) return `a main action of ${size}`;
        if (least < leastForAll && !isInSentence(target) && !hasRoom(target)) return `a target of ${size}`;
        return [];
      });
    },
    [mainActions, leastForMain, leastForAll] as const,
  );
}
