/**
 * Builds the second clinic where its build is missing or older than what it is made of, and serves it for the browser
 * tests: node tests/support/serve-second-clinic.ts
 */
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";
import { runNode } from "../../tools/run-node.ts";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { stopOnSignals } from "../../tools/serve/stop-on-signals.ts";
import { secondClinicContent, secondSite } from "./served-sites.ts";

const madeOf = ["src", "public", "astro.config.mjs", "package-lock.json"].map((name) => join(projectRoot, name));

if (changedLast([...madeOf, secondClinicContent]) > changedLast([join(secondSite.folder, "index.html")])) {
  const environment = {
    ...process.env,
    CONTENT_DIR: relative(projectRoot, secondClinicContent),
    OUT_DIR: relative(projectRoot, secondSite.folder),
  };
  const exitCode = await runNode([join(projectRoot, "tools/build.ts")], environment);
  if (exitCode !== 0) throw new Error("The second clinic could not be built.");
}

const server = createSiteServer({ root: secondSite.folder, signUpFile: secondSite.signUpFile });
await listenLocally(server, secondSite.port);
stopOnSignals(server);

/** When the newest of some files, or of the files in some folders, was changed; 0 where there is none. Milliseconds. */
function changedLast(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    return changedLast(readdirSync(path).map((name) => join(path, name)));
  });
  return Math.max(0, ...times);
}
