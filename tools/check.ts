import { resolve } from "node:path";
import { adviceList } from "../src/advice/advice-list.ts";
import { formatAdviceList } from "../src/advice/format-advice-list.ts";
import { checkContent } from "../src/check/check-content.ts";
import { formatProblems } from "../src/check/format-problems.ts";
import { formatGoneAddress, goneAddresses } from "../src/check/gone-addresses.ts";
import { pageFiles } from "../src/check/page-files.ts";
import { sitePages } from "../src/domain/site-pages.ts";
import { buildDay } from "../src/source/build-day.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { publishedAddresses } from "./check/published-addresses.ts";
import { projectRoot } from "./project-root.ts";

/*
 * `npm run check`: tells everything that is wrong in the content folder, in plain words; with `--json` as a list for
 * programs. Ends with 1 if there is a problem. Addresses of the last built site that would be gone are told, too, but stop
 * nothing: a page may be meant to go. Nothing is changed.
 */
const { problems, entries } = await checkContent(contentFolder(process.env, projectRoot));

function inWords(): string {
  if (problems.length > 0) return formatProblems(problems);
  const advice = formatAdviceList(adviceList(entries), process.argv.includes("--advice"));
  return [`All ${entries.length} files are in order.`, ...gone(), advice].filter(Boolean).join("\n\n");
}

function gone(): string[] {
  const pages = pageFiles(entries, buildDay);
  const former = entries.flatMap(({ value }) => (value as { formerUrls?: string[] }).formerUrls ?? []);
  const published = publishedAddresses(resolve(projectRoot, process.env["OUT_DIR"] || "dist"));
  const next = sitePages(pages).flatMap(({ path, hidden }) => (hidden && hidden !== "left" ? [] : path));
  // With other content than the last build's nearly every address would be new, and the list would say nothing.
  const isSameSite = published.filter((path) => next.includes(path)).length > published.length / 2;
  return isSameSite ? goneAddresses(published, next, former).map(formatGoneAddress) : [];
}

console.log(process.argv.includes("--json") ? JSON.stringify(problems, null, 2) : inWords());
process.exitCode = problems.length > 0 ? 1 : 0;
