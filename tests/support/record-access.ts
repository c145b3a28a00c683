import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stringify } from "yaml";
import { contentFolder } from "../../src/source/content-folder.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { runNode, stopChildrenOnSignals } from "../../tools/run-node.ts";
import { stopWith } from "../../tools/stop-with.ts";
import { accessFacts } from "./access/access-facts.ts";
import { clinicDay } from "./access/clinic-day.ts";
import { engineVersions } from "./access/engine-versions.ts";
import { readExaminations } from "./access/read-examinations.ts";
import { everyLook, looksFor } from "./looks.ts";
import { clinicSite } from "./served-sites.ts";

/*
 * `npm run access:record`: runs the tests that look for barriers and, if they find none, writes what they
 * examined into `access-tests.yaml` of the content folder, from where the accessibility page tells it. With THOROUGH set every page
 * and every state is examined in every look.
 */
stopChildrenOnSignals(130);

const content = contentFolder(process.env, projectRoot);
const on = clinicDay(content);
console.log(`\nEvery page and every state is examined in ${looksFor(0).length} of ${everyLook.length} looks.`);
const playwright = join(projectRoot, "node_modules/playwright/cli.js");
// The record tells of this site's pages and of the states of parts: the pages of the invented clinics are left to `npm test`.
const told = `${clinicSite.name}, /|states\\.test\\.ts`;
const words = [playwright, "test", "every-look", "states", "--grep", told];
const exitCode = await runNode(words);
if (exitCode !== 0) stopWith("The tests found something, so nothing was recorded.");

const report = readFileSync(join(projectRoot, "test-results/e2e.json"), "utf8");
const facts = accessFacts(readExaminations(report), {
  site: clinicSite.name,
  on,
  engines: engineVersions(),
  all: everyLook,
});
const file = join(content, "access-tests.yaml");
const head =
  "# What the browser tests examined for barriers. Written by npm run access:record; the accessibility page tells it.\n";
// The frozen copy tells what the tests do now, too: `unit/access-statement.test.ts` compares them.
for (const record of [file, join(clinicSite.content, "access-tests.yaml")])
  writeFileSync(record, head + stringify(facts));
console.log(
  `\nRecorded in ${relative(projectRoot, file)}: ${facts.pages.length} types of pages and ${facts.states} states.`,
);
