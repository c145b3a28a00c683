/**
 * Builds the site into `dist/`, or into the folder that OUT_DIR names; with `--precompress` its text files get compressed copies.
 * The new site takes the place of the old one only when it is whole. Exit code 0 only if it was written.
 */
import { existsSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { countPages } from "./astro/count-pages.ts";
import { runAstro } from "./astro/run-astro.ts";
import { takeBuildLock } from "./build/build-lock.ts";
import { stampBuild } from "./build/build-stamp.ts";
import { cacheName } from "./build/cache-name.ts";
import { missingFiles } from "./build/missing-files.ts";
import { noRoomMessage } from "./build/room-left.ts";
import { bring, nextFolder, recoverSite, swapIn } from "./build/swap-in.ts";
import { precompress } from "./precompress.ts";
import { projectRoot } from "./project-root.ts";
import { stopChildrenOnSignals } from "./run-node.ts";
import { siteFolder } from "./site-folder.ts";
import { stopWith } from "./stop-with.ts";

stopChildrenOnSignals(130);

const root = resolve(projectRoot);
const folder = siteFolder(process.env, root);
const built = join(root, ".astro", `next-${process.pid}`);
const started = Date.now();

await takeBuildLock(root, () => console.log("Another build is running; this one begins when it has ended."));
recoverSite(folder);
recoverSite(join(root, ".astro", "next"));
const unchanged = existsSync(folder) ? " What was there before is unchanged." : "";
const noRoom = noRoomMessage(root);
if (noRoom) stopWith(noRoom + unchanged);

// Astro builds within the project: it moves files there, which it cannot do from one disk to another.
process.env["OUT_DIR"] = built;
process.env["BUILD_CACHE"] = cacheName(root, folder);
const exitCode = await runAstro(["build"], "production");
if (exitCode !== 0) {
  rmSync(built, { recursive: true, force: true });
  process.exit(exitCode);
}
if (!existsSync(built)) stopWith(`The build ended early, without an error and without a site.${unchanged}`);
const missing = missingFiles(built);
if (missing.length > 0) stopWith(`The build ended without these files: ${missing.join(", ")}.${unchanged}`);
stampBuild(root, built, process.env);
if (process.argv.includes("--precompress")) await precompress(built);
try {
  bring(built, nextFolder(folder));
  swapIn(nextFolder(folder), folder);
} catch (error) {
  recoverSite(folder);
  const reason = noRoomMessage(dirname(folder)) ?? `The new site could not be put into ${folder}: ${error}.`;
  stopWith(reason + unchanged);
}

const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`Built ${countPages(folder)} pages into ${relative(root, folder) || "."}/ in ${seconds} s.`);
