/**
 * Builds the site into `dist/`, or into the folder that OUT_DIR names. Exit code 0 only if it was written.
 */
import { relative, resolve } from "node:path";
import { countPages, isWrittenSince } from "./astro/count-pages.ts";
import { runAstro } from "./astro/run-astro.ts";
import { projectRoot } from "./project-root.ts";
import { stopChildrenOnSignals } from "./run-node.ts";
import { stopWith } from "./stop-with.ts";

stopChildrenOnSignals(130);

const folder = resolve(projectRoot, process.env["OUT_DIR"] || "dist");
const started = Date.now();
const exitCode = await runAstro(["build"], "production");

if (exitCode !== 0) process.exit(exitCode);
if (!isWrittenSince(folder, started))
  stopWith("The build ended early, without an error and without a site. What was there before is unchanged.");
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`Built ${countPages(folder)} pages into ${relative(projectRoot, folder) || "."}/ in ${seconds} s.`);
