/**
 * Builds the site into `dist/`, or into the folder that OUT_DIR names, and ends with a short table about what was built.
 * The new site takes the place of the old one only when it is whole. Exit code 0 only if it was written.
 */
import { existsSync, rmSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { checkContent } from "../src/check/check-content.ts";
import { contentFolder } from "../src/source/content-folder.ts";
import { countPages } from "./astro/count-pages.ts";
import { runAstro } from "./astro/run-astro.ts";
import { takeBuildLock } from "./build/build-lock.ts";
import { buildReport } from "./build/build-report.ts";
import { missingFiles } from "./build/missing-files.ts";
import { precompress } from "./build/precompress.ts";
import { nextFolder, recoverSite, swapIn } from "./build/swap-in.ts";
import { projectRoot } from "./project-root.ts";
import { stopChildrenOnSignals } from "./run-node.ts";
import { stopWith } from "./stop-with.ts";

stopChildrenOnSignals(130);

const folder = resolve(projectRoot, process.env["OUT_DIR"] || "dist");
const next = nextFolder(folder);
// Astro takes such a folder for one within the project, and loses its way.
const root = resolve(projectRoot);
if (folder.startsWith(root) && !folder.startsWith(root + sep))
  stopWith(
    `OUT_DIR is ${folder}, beside the project under a name that begins with the project's own. Choose another name.`,
  );
const started = Date.now();

await takeBuildLock(projectRoot, () => console.log("Another build is running; this one begins when it has ended."));
recoverSite(folder);
process.env["OUT_DIR"] = next;
const exitCode = await runAstro(["build"], "production");

const unchanged = existsSync(folder) ? " What was there before is unchanged." : "";
if (exitCode !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.exit(exitCode);
}
if (!existsSync(next)) stopWith(`The build ended early, without an error and without a site.${unchanged}`);
const missing = missingFiles(next);
if (missing.length > 0) stopWith(`The build ended without these files: ${missing.join(", ")}.${unchanged}`);
await precompress(next, join(projectRoot, "node_modules/.cache/compressed"));
swapIn(next, folder);

const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`Built ${countPages(folder)} pages into ${relative(projectRoot, folder) || "."}/ in ${seconds} s.`);
const { entries } = await checkContent(contentFolder(process.env, projectRoot));
process.stdout.write(buildReport(entries));
