import type { Evaluates } from "./evaluates.ts";

/**
 * Words that are torn apart where a line ends, one line each: who reads large text takes the pieces for two words. One may be
 * hyphenated that is as long as the page says it has to be for that. Web and e-mail addresses may break anywhere, and so may the cells of a table, whose columns share one screen.
 */
export function tornWordsOn(page: Evaluates): Promise<string[]> {
  return page.evaluate(() => {
    const torn = new Set<string>();
    // WebKit adds a rectangle without width where a line ends.
    const linesOf = (range: Range) =>
      new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement;
      if (!owner?.checkVisibility({ visibilityProperty: true })) continue;
      if (owner.closest("svg, script, style, table")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (linesOf(range) < 2) continue;
      const { hyphens, hyphenateLimitChars } = getComputedStyle(owner);
      const longest = hyphens === "auto" ? Number.parseInt(hyphenateLimitChars, 10) || 5 : 1e3;
      for (const { index, 0: piece } of (text.textContent ?? "").matchAll(/\S+/g)) {
        if (/[.@:]\p{L}/u.test(piece)) continue;
        for (const { index: start, 0: word } of piece.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
          if (word.length >= longest) continue;
          range.setStart(text, index + start);
          range.setEnd(text, index + start + word.length);
          if (linesOf(range) > 1) torn.add(word);
        }
      }
    }
    return [...torn];
  });
}
