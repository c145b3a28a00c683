import type { Page } from "playwright/test";

/**
 * Words that stand out too little from their ground, one line each, by the colors that the browser says it draws. It takes
 * the place of axe's rule where a visitor's system prescribes the colors: axe reads `-webkit-text-fill-color`, which
 * keeps its own value there while the browser draws another.
 */
export function paleWordsOn(page: Page, least = 4.5): Promise<string[]> {
  return page.evaluate((least) => {
    const partsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const isClear = (color: string) => partsOf(color)[3] === 0;
    const brightness = (color: string) => {
      const [red = 0, green = 0, blue = 0] = partsOf(color).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      const color = element ? getComputedStyle(element).backgroundColor : "rgb(255, 255, 255)";
      return element && isClear(color) ? groundOf(element.parentElement) : color;
    };

    const pale = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement;
      if (!owner?.checkVisibility() || !text.textContent?.trim() || owner.closest("svg, script, style")) continue;
      const { color } = getComputedStyle(owner);
      const [dark = 0, light = 0] = [brightness(color), brightness(groundOf(owner))].sort((one, other) => one - other);
      const ratio = (light + 0.05) / (dark + 0.05);
      if (ratio < least) pale.add(`${ratio.toFixed(2)}: ${text.textContent.trim().slice(0, 40)}`);
    }
    return [...pale];
  }, least);
}
