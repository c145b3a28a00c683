/**
 * `npm run bench pages`: what Lighthouse says of every page in the sitemap, on a phone, and what each weighs; the worst page
 * first, into `tools/bench/pages.md`. The site in `dist/` is served by our own server with its compressed files.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { precompress } from "../precompress.ts";
import { projectRoot } from "../project-root.ts";
import { commands } from "../run/commands.mjs";
import { siteFolder } from "../site-folder.ts";
import { stopWith } from "../stop-with.ts";
import { benchFolder } from "./bench-folder.ts";
import { circumstances } from "./machine.ts";
import { overBudget } from "./pages/over-budget.ts";
import { middleOf, type PageReport } from "./pages/page-report.ts";
import { pagesTable } from "./pages/pages-table.ts";
import { runLighthouse } from "./pages/run-lighthouse.ts";
import { serveSite } from "./serve-site.ts";

const { values } = parseArgs({ options: commands["bench pages"].options });
const cache = join(projectRoot, "node_modules/.cache");
const site = siteFolder(process.env, projectRoot);

try {
  if (!existsSync(join(site, "sitemap-0.xml"))) stopWith("There is no built site yet. Run npm run build first.");
  const browser = readFileSync(join(cache, "browser-path"), "utf8").trim();
  const pages: PageReport[] = [];
  await precompress(site);
  const origin = await serveSite(site);
  for (const path of values.pages?.split(",") ?? pathsIn(join(site, "sitemap-0.xml"))) {
    pages.push(await measure(origin + path, browser));
  }
  const beside = values.beside ? await measureBeside(values.beside, browser) : undefined;
  const versions = `Lighthouse ${versionOf("lighthouse")}, phone, slow 4G and a processor four times slower, both simulated; the middle of ${values.runs} run(s).`;
  const table = pagesTable(pages, [...circumstances(new Date()), versions], beside);
  if (!values["keep-table"]) writeFileSync(join(benchFolder, "pages.md"), table);
  console.log(`\n${table}`);
  process.exit(pages.some((page) => overBudget(page, beside?.page).length > 0) ? 1 : 0);
} catch (error) {
  stopWith(error);
}

async function measure(address: string, browser: string): Promise<PageReport> {
  const runs: PageReport[] = [];
  // Once in some hundred runs a browser records no beginning (NO_NAVSTART), and Lighthouse asks to be run again.
  const run = () => runLighthouse(address, browser);
  while (runs.length < Number(values.runs)) runs.push(await run().catch(run));
  const page = middleOf(runs);
  const scores = [page.performance, page.accessibility, page.bestPractices, page.seo].join(" ");
  console.log(`${page.path.padEnd(40)} ${scores}  LCP ${page.paint}  TBT ${page.blocking}  ${page.wire} bytes`);
  return page;
}

/** The home page of another built site, from the same server, compressed in the same way. @param given `name=folder` */
async function measureBeside(given: string, browser: string) {
  const [name = "", folder = ""] = given.split("=");
  const copy = join(cache, "bench-beside");
  cpSync(folder, copy, { recursive: true });
  await precompress(copy);
  return { name, page: await measure(`${await serveSite(copy)}/`, browser) };
}

function pathsIn(sitemap: string): string[] {
  const text = readFileSync(sitemap, "utf8");
  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(benchFolder, "node_modules", name, "package.json"), "utf8")).version;
}
