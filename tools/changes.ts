import { existsSync } from "node:fs";
import { join } from "node:path";
import { formatSiteChanges } from "./changes/format-site-changes.ts";
import { readPages } from "./changes/read-pages.ts";
import { siteChanges } from "./changes/site-changes.ts";
import { projectRoot } from "./project-root.ts";
import { runNode } from "./run-node.ts";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run changes`: what the content as it is now would change on the site that was built last, page by page and word by
 * word. The next site is built into a folder of its own; the one that is up stays as it is.
 */
const built = join(projectRoot, process.env["OUT_DIR"] || "dist");
const next = join(projectRoot, ".cache/next-site");
if (!existsSync(join(built, "index.html")))
  stopWith("No site was built yet, so there is nothing to compare with. Run npm run build first.");

console.log("Building the next site to compare it; this takes a few seconds.\n");
const exitCode = await runNode([join(projectRoot, "tools/build.ts")], { ...process.env, OUT_DIR: next });
if (exitCode !== 0) process.exit(exitCode);
console.log(`\n${formatSiteChanges(siteChanges(readPages(built), readPages(next)))}`);
