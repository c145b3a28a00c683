import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { formatSiteChanges } from "./changes/format-site-changes.ts";
import { readPages } from "./changes/read-pages.ts";
import { siteChanges } from "./changes/site-changes.ts";
import { projectRoot } from "./project-root.ts";
import { siteFolder } from "./site-folder.ts";
import { stopWith } from "./stop-with.ts";

/*
 * `npm run changes`: what the content as it is now would change on the site that was built last, page by page and word by
 * word. The next site is built into a folder of its own; the one that is up stays as it is.
 */
const built = siteFolder(process.env, projectRoot);
const next = join(projectRoot, ".cache/next-site");
if (!existsSync(join(built, "index.html")))
  stopWith("No site was built yet, so there is nothing to compare with. Run npm run build first.");

console.log("Making the next site to compare it with the last one. This takes a moment.");
// What the build says is shown only where it could not make the site.
const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, "tools/build.ts")], {
  cwd: projectRoot,
  env: { ...process.env, OUT_DIR: next },
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) {
  console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}
console.log(`\n${formatSiteChanges(siteChanges(readPages(built), readPages(next)))}`);
