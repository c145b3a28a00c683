import type { Page } from "playwright/test";

const sheet = /\/Type\s*\/Page\b(?!s)/g;

/** How many sheets of US Letter paper a page fills when its visitor prints it as the browser offers to. */
export async function countSheets(page: Page): Promise<number> {
  return countSheetsIn(await page.pdf({ format: "Letter", preferCSSPageSize: true }));
}

/** How many sheets a PDF has. */
export function countSheetsIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(sheet)?.length ?? 0;
}

/** The words that are printed, and what is put before them by the styles: the addresses of the videos. */
export async function printedWords(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  return page.evaluate(() => {
    const addresses = [...document.querySelectorAll("video-player, video-player a")]
      .map((player) => getComputedStyle(player, "::before").content)
      .filter((content) => content !== "none");
    return [document.body.innerText, ...addresses].join("\n").replace(/\s+/g, " ");
  });
}
