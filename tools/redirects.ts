import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../src/check/check-content.ts";
import { pageFiles } from "../src/check/page-files.ts";
import { sitePages } from "../src/domain/site-pages.ts";
import { buildDay } from "../src/source/build-day.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { projectRoot } from "./project-root.ts";
import { type Match, matchAddresses, type NewPage } from "./redirects/match-addresses.ts";
import { readOldAddresses } from "./redirects/read-old-addresses.ts";
import { withFormerUrl } from "./redirects/with-former-url.ts";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run redirects -- old-sitemap.xml`: tells for each address of an old site which page of today it belongs to, and which
 * have none. With `--write` the ones that are found go into `formerUrls` of their pages; without it nothing is changed.
 */
const [file] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
if (!file)
  stopWith(
    "Name the file: npm run redirects -- old-sitemap.xml. A sitemap, a list of redirects or one address a line.",
  );
const folder = contentFolder(process.env, projectRoot);
const { entries, problems } = await checkContent(folder);
if (problems.length > 0)
  stopWith(`${problems.length} problems stand in the content folder. Run npm run check first, and put them right.`);

const listed = sitePages(pageFiles(entries, buildDay)).filter(({ hidden }) => hidden !== "draft" && hidden !== "empty");
const pages = listed.flatMap((page): NewPage[] => {
  const entry = entries.find(
    ({ collection, id, language }) =>
      collection === page.collection && id === page.id && language === page.language.folder,
  );
  return entry ? [{ file: entry.file, path: page.path, title: page.title, formerUrls: page.formerUrls }] : [];
});
const matches = matchAddresses(readOldAddresses(readFileSync(file, "utf8")), pages);
const of = (kind: Match["kind"]) => matches.filter((match) => match.kind === kind);

if (process.argv.includes("--write"))
  for (const match of matches)
    if (match.kind === "matched") {
      const path = join(folder, match.page.file);
      writeFileSync(path, withFormerUrl(readFileSync(path, "utf8"), match.path));
    }

const list = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [`${title}\n${lines.map((line) => `  ${line}`).join("\n")}`] : [];
console.log(
  [
    ...list(
      process.argv.includes("--write")
        ? "Written as formerUrls:"
        : "These could be written as formerUrls (with --write they are):",
      matches.flatMap((match) =>
        match.kind === "matched" ? [`${match.path} → ${match.page.path} (${match.page.file}), by ${match.by}`] : [],
      ),
    ),
    ...list(
      "No page of today was found for these. Write each into formerUrls of the page that visitors should see:",
      of("open").map(({ path }) => path),
    ),
    `${matches.length} old addresses: ${of("same").length} are the same today, ${of("known").length} are led on already, ${of("matched").length} were found, ${of("open").length} are open.`,
  ].join("\n\n"),
);
