import type { Page } from "playwright/test";

/** Words that lie over other words on the page as it stands, one line each. */
export function overlapsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Line {
      text: string;
      owner: Element;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }

    const isSeen = (element: Element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      if (element.closest("svg, script, style, .skip")) return false;
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { clipPath, overflowX } = getComputedStyle(box);
        if (clipPath !== "none" || overflowX === "auto") return false;
      }
      return true;
    };

    /** The middle of each line of a text, where its letters stand: lines that are set close touch with their edges. */
    function linesOf(text: Node, owner: Element): Line[] {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        const half = Number.parseFloat(getComputedStyle(owner).fontSize) * 0.3;
        const words = text.textContent?.trim().slice(0, 30) ?? "";
        return { text: words, owner, left: left + 1, right: right - 1, top: middle - half, bottom: middle + half };
      });
    }

    /** What is open in the top layer, such as the menu, or sticks to the screen's edge lies over the page on purpose and hides it. */
    const layerOf = ({ owner }: Line) => owner.closest(":popover-open, .actbar, .tocbar");

    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement;
      if (owner && text.textContent?.trim() && isSeen(owner)) lines.push(...linesOf(text, owner));
    }
    lines.sort((one, other) => one.top - other.top);

    const overlaps = new Set<string>();
    for (const [index, line] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.top >= line.bottom) break;
        if (layerOf(other) !== layerOf(line)) continue;
        if (other.left < line.right && other.right > line.left) overlaps.add(`"${line.text}" and "${other.text}"`);
      }
    }
    return [...overlaps];
  });
}
