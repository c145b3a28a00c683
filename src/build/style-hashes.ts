import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { join } from "node:path";

/**
 * The hashes of all style sheets that stand in the pages of a built site, as the policy wants them: `'sha256-…'`, sorted.
 * Pages of a kind share their sheets, so there are a handful.
 * @param site the folder of the built site
 */
export async function styleHashes(site: string): Promise<string[]> {
  const sheets = new Set<string>();
  for await (const file of glob("**/*.html", { cwd: site }))
    for (const css of inlinedSheets(readFileSync(join(site, file), "utf8"))) sheets.add(css);
  return [...sheets].map((css) => `'sha256-${hash("sha256", css, "base64")}'`).sort();
}

/** A style sheet, the end of the head, or a start tag with all its attributes: the words of a description may be `<style>` themselves. */
const headTags = /<style>(?<css>.*?)<\/style>|<\/head>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gs;

/** The text of each `style` element in the head of a page. */
export function inlinedSheets(html: string): string[] {
  const sheets: string[] = [];
  for (const { 0: tag, groups } of html.matchAll(headTags)) {
    if (tag === "</head>") break;
    if (groups?.["css"] !== undefined) sheets.push(groups["css"]);
  }
  return sheets;
}
