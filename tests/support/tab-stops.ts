import type { Page } from "playwright/test";

/** A place where the Tab key stops. */
export interface TabStop {
  /** what it is called, in its first words */
  name: string;
  href: string | null;
  inMap: boolean;
  /** what is wrong with it: not in view, covered, without a mark */
  faults: string[];
}

const mostStops = 300;

/** Goes through a page with the Tab key, from its beginning until the first stop comes again or the page is left. */
export async function tabStopsOn(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The Tab key does not come to an end after ${mostStops} stops.`);
}

/** The element that has the focus, seen as a visitor sees it; nothing where it was seen before, or nothing has the focus. */
function describeFocus(): TabStop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element.hasAttribute("data-seen-by-test")) return undefined;
  element.setAttribute("data-seen-by-test", "");
  const faults: string[] = [];
  const areas = [...element.getClientRects()];
  const isInView = ({ top, bottom, left, right }: DOMRect) =>
    bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const inView = areas.filter(isInView);
  if (inView.length === 0) faults.push("not in view");
  const isCovered = inView.every(({ left, right, top, bottom }) => {
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const above = document.elementFromPoint(x, y);
    return !above || !(element.contains(above) || above.contains(element));
  });
  if (isCovered) faults.push("covered by something else");
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) faults.push("no outline");
  return {
    name: (element.textContent?.trim() || element.getAttribute("id") || element.localName).slice(0, 40),
    href: element.getAttribute("href"),
    inMap: element.closest("svg") !== null,
    faults,
  };
}
