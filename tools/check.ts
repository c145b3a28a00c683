import { parseArgs } from "node:util";
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
import { commands } from "./run/commands.mjs";
import { siteFolder } from "./site-folder.ts";

/*
 * `npm run check`: tells everything that is wrong in the content folder, in plain words; with `--json` as a list for
 * programs, with `--github` as messages of GitHub Actions. Ends with 1 if there is a problem. Addresses of the last built site that would be gone are told, too, but stop
 * nothing: a page may be meant to go. Nothing is changed.
 */
const { values: flags } = parseArgs({ options: commands.check.options });
const folder = contentFolder(process.env, projectRoot);
const { problems, entries } = await checkContent(folder);
const built = siteFolder(process.env, projectRoot);

function inWords(): string {
  if (problems.length > 0) return formatProblems(problems);
  const advice = formatAdviceList(adviceList(entries), flags.advice === true);
  return [`All ${entries.length} files are in order.`, ...goneBeside(built), advice].filter(Boolean).join("\n\n");
}

/** Addresses of a site that was built before which the content would not have any more, a sentence each. */
function goneBeside(site: string): string[] {
  const pages = pageFiles(entries, buildDay);
  const former = entries.flatMap(({ value }) => (value as { formerUrls?: string[] }).formerUrls ?? []);
  const published = publishedAddresses(site);
  const next = sitePages(pages).flatMap(({ path, hidden }) => (hidden && hidden !== "left" ? [] : path));
  // With other content than the last build's nearly every address would be new, and the list would say nothing.
  const isSameSite = published.filter((path) => next.includes(path)).length > published.length / 2;
  return isSameSite ? goneAddresses(published, next, former).map(formatGoneAddress) : [];
}

if (flags.json) console.log(JSON.stringify(problems, null, 2));
else if (flags.github) await tellGithub();
else console.log(inWords());

async function tellGithub(): Promise<void> {
  const { reportToGithub, sayPlainly } = await import("./github/report.ts");
  sayPlainly(inWords());
  const advice = problems.length > 0 ? [] : adviceList(entries);
  reportToGithub({ folder, problems, advice, goneBeside }, flags.since);
}
process.exitCode = problems.length > 0 ? 1 : 0;
