import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { contentFolder } from "../../src/source/content-folder.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { runNode, stopChildrenOnSignals } from "../../tools/run-node.ts";
import { stopWith } from "../../tools/stop-with.ts";
import { accessFacts } from "./access/access-facts.ts";
import { engineVersions } from "./access/engine-versions.ts";
import { readExaminations } from "./access/read-examinations.ts";
import { everyLook } from "./looks.ts";
import { clinicSite } from "./served-sites.ts";

/*
 * `npm run access:record`, after `npm run build`: runs the tests that look for barriers and, if they find none, writes what they
 * examined into `access-tests.yaml` of the content folder, from where the accessibility page tells it. With THOROUGH set every page
 * and every state is examined in every look.
 */
stopChildrenOnSignals(130);

const playwright = join(projectRoot, "node_modules/playwright/cli.js");
const exitCode = await runNode([playwright, "test", "every-look", "states"], { ...process.env, SITE_BUILT: "1" });
if (exitCode !== 0) stopWith("The tests found something, so nothing was recorded.");

const report = readFileSync(join(projectRoot, "test-results/e2e.json"), "utf8");
const on = new Date().toISOString().slice(0, 10);
const facts = accessFacts(readExaminations(report), {
  site: clinicSite.name,
  on,
  engines: engineVersions(),
  all: everyLook,
});
const file = join(contentFolder(process.env, projectRoot), "access-tests.yaml");
const head =
  "# What the browser tests examined for barriers. Written by npm run access:record; the accessibility page tells it.\n";
writeFileSync(file, head + stringify(facts));
console.log(`\nRecorded in ${file}: ${facts.pages} pages and ${facts.states} states.`);
