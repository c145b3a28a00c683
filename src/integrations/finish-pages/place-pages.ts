import { hash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { KeptFiles } from "../../source/kept-files.ts";
import { pageFile } from "../page-file.ts";
import type { FinishedPage, SitePage } from "../reuse-pages/drawn-pages.ts";
import { sideBySide } from "./side-by-side.ts";
import { type Compression, placeTwins } from "./twins.ts";

/** How the pages of a site are finished. */
export interface Finishing {
  /** makes a page as it was drawn, or as an earlier build finished it, what it is to be now */
  finish: (html: string, sheets: readonly string[]) => string;
  compression: Compression;
  /** is what the last build finished what would be made today? */
  isAsBefore: boolean;
}

/**
 * Puts the pages of a site and their compressed twins in their places, as second names of the kept files: of one that is as
 * before nothing is made.
 * @param folder the built site, in which none of them stands
 * @param placed is told of each page how it was finished
 */
export async function placePages(
  folder: string,
  pages: readonly SitePage[],
  kept: KeptFiles,
  finishing: Finishing,
  placed: (page: SitePage, finished: FinishedPage) => void,
): Promise<void> {
  const folders = new Set([folder]);
  await sideBySide(pages, async (page) => {
    const file = join(folder, pageFile(page.path));
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    const { before } = page;
    if (before && finishing.isAsBefore && placeAsBefore(file, before, kept)) placed(page, before);
    else placed(page, { files: await placeNow(file, page, kept, finishing), sheets: page.sheets });
  });
}

const endings = ["", ".br", ".gz"];

function placeAsBefore(file: string, { files }: FinishedPage, kept: KeptFiles): boolean {
  return (
    files.every((name) => kept.isWhole(name)) &&
    files.every((name, index) => kept.placeAgain(`${file}${endings[index]}`, name))
  );
}

async function placeNow(
  file: string,
  { path, html, sheets, before }: SitePage,
  kept: KeptFiles,
  { finish, compression }: Finishing,
): Promise<string[]> {
  const drawn = html ?? kept.read(before?.files[0] ?? "")?.toString();
  if (drawn === undefined)
    throw new Error(
      `What was kept of the page ${path} in node_modules/.cache was deleted while the site was built. Build once more.`,
    );
  const data = Buffer.from(finish(drawn, sheets));
  const own = await kept.place(file, `page ${hash("sha256", data, "base64url")}`, async () => data);
  return [own, ...(await placeTwins(kept, file, data, compression))];
}
