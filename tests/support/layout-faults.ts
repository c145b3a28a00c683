import type { Evaluates } from "./evaluates.ts";

/** What a visitor would see go wrong at the present width, one line each: sideways scroll, things too wide, text cut off. */
export function layoutFaults(page: Evaluates): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const faults: string[] = [];
    const nameOf = (element: Element) => `${element.localName}.${element.getAttribute("class") ?? ""}`;
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

    /** The boxes outside of which an element is cut off; none for one that is hidden on purpose or can be scrolled to. */
    function cuttingBoxes(element: Element): DOMRect[] | undefined {
      const boxes: DOMRect[] = [new DOMRect(0, -1e6, width, 2e6)];
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(box);
        const area = box.getBoundingClientRect();
        if (clipPath !== "none" && area.width <= 1) return undefined;
        if (overflowX === "auto" || overflowX === "scroll") return undefined;
        if (overflowX !== "visible") boxes.push(area);
      }
      return boxes;
    }

    const sticksOut = (inner: DOMRect, outer: DOMRect) =>
      inner.left < outer.left - 1 ||
      inner.right > outer.right + 1 ||
      inner.top < outer.top - 1 ||
      inner.bottom > outer.bottom + 1;

    const scrolls = document.documentElement.scrollWidth;
    if (scrolls > width) faults.push(`the page is ${scrolls} px wide on a screen of ${width} px`);

    for (const element of document.querySelectorAll("img, video, iframe, input, button, table, svg.map, svg.pic")) {
      if (!isSeen(element)) continue;
      const boxes = cuttingBoxes(element.parentElement ?? element);
      const area = element.getBoundingClientRect();
      if (boxes?.some(({ left, right }) => area.left < left - 1 || area.right > right + 1))
        faults.push(`too wide: ${nameOf(element)}`);
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || parent.closest("svg, script, style") || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = cuttingBoxes(parent);
      for (const area of range.getClientRects()) {
        const isAboveThePage = area.bottom + scrollY <= 0;
        if (!isAboveThePage && boxes?.some((box) => sticksOut(area, box))) {
          faults.push(`cut off: "${text.textContent.trim()}" in ${nameOf(parent)}`);
          break;
        }
      }
    }

    for (const bar of document.querySelectorAll("[data-range], [data-range] *")) {
      if (isSeen(bar) && bar.scrollWidth > bar.clientWidth)
        faults.push(`the hours do not fit their bar: ${bar.textContent}`);
    }
    return faults;
  });
}
