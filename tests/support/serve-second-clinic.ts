/**
 * Builds the second clinic where its build is missing or older than what it is made of, and serves it for the browser
 * tests: node tests/support/serve-second-clinic.ts
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { stopOnSignals } from "../../tools/serve/stop-on-signals.ts";
import { secondClinic } from "../build/sites.ts";
import { buildSite } from "./build-site.ts";
import { secondSite } from "./served-sites.ts";

const { content, output, now } = secondClinic;
const code = ["src", "public", "tools", "astro.config.mjs", "package-lock.json"].map((name) => join(projectRoot, name));

if (changedLast([...code, content]) > changedLast([join(output, "_headers")])) await buildSite(content, output, now);

const server = createSiteServer({ root: output, signUpFile: secondSite.signUpFile });
await listenLocally(server, secondSite.port);
stopOnSignals(server);

/** When the newest of some files, and of the files in some folders, was changed; 0 where there is none. Milliseconds. */
function changedLast(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    return changedLast(readdirSync(path).map((name) => join(path, name)));
  });
  return Math.max(0, ...times);
}
