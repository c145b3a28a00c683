import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cacheName } from "../../tools/build/cache-name.ts";
import { missingFiles } from "../../tools/build/missing-files.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { siteHandler } from "../../tools/serve/site-server.ts";
import { filesIn, readSite } from "../support/built-site.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { firstClinic } from "./sites.ts";

/** How many builds are killed: `KILLS=200 npx vitest run killed-builds` for a longer look, `SEED=7` for other moments. */
const kills = Number(process.env["KILLS"] ?? (process.env["THOROUGH"] ? 50 : 4));
const random = seededRandom(Number(process.env["SEED"] ?? 1));
/** The longest that a build is left to run, in milliseconds: longer than most take. */
const longest = 8000;
/** Fixed, so that two builds at different times can be the same. */
const now = "2026-11-22T12:00:00Z";

const site = join(projectRoot, "tests/.work/killed");
const cold = join(projectRoot, "tests/.work/killed-cold");
let server: Server;

/** Where the builds for a folder keep what outlives them. */
const cacheOf = (output: string) => join(projectRoot, "node_modules/.astro", cacheName(projectRoot, output));

beforeAll(async () => {
  rmSync(site, { recursive: true, force: true });
  cpSync(firstClinic.output, site, { recursive: true });
  server = createServer(siteHandler({ root: site, signUpFile: join(projectRoot, "tests/.work/no-sign-ups.jsonl") }));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => {
  rmSync(cold, { recursive: true, force: true });
  return new Promise((closed) => server.close(closed));
});

function startBuild(output: string): ChildProcess {
  return spawn(process.execPath, [join(projectRoot, "tools/build.ts")], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: firstClinic.content, OUT_DIR: output, SITE_NOW: now },
    stdio: "ignore",
    detached: true,
  });
}

const codeOf = async (build: ChildProcess): Promise<unknown> => (await once(build, "exit"))[0];

/** Asks for every page in turn while something is done; what was not there is written down. */
async function missedWhile(work: () => Promise<void>): Promise<string[]> {
  let isOver = false;
  const visits = visit(() => isOver);
  await work().finally(() => {
    isOver = true;
  });
  return visits;
}

async function visit(isOver: () => boolean): Promise<string[]> {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = readSite(firstClinic.output).listed;
  const missed: string[] = [];
  for (let turn = 0; !isOver(); turn++) {
    const path = paths[turn % paths.length] ?? "/";
    const answer = await fetch(origin + path);
    if (answer.status !== 200 || !(await answer.text()).endsWith("</html>")) missed.push(`${path} ${answer.status}`);
    await pause(2);
  }
  return missed;
}

it(`${kills} builds that are killed at any moment leave the site whole`, {
  timeout: 600_000 + kills * 10 * longest,
}, async () => {
  const missed = await missedWhile(async () => {
    for (let kill = 0; kill < kills; kill++) {
      const build = startBuild(site);
      const ended = once(build, "exit");
      await Promise.race([pause(longest * random()), ended]);
      if (build.exitCode === null) process.kill(-Number(build.pid), "SIGKILL");
      await ended;
      // Killed between its two renames a build leaves the site under its other name, from where the server shows it.
      expect(missingFiles(existsSync(site) ? site : `${site}.old`)).toEqual([]);
    }
  });
  expect(missed).toEqual([]);
});

it("two builds at once run one after the other, both end well, and no page is missed", async () => {
  rmSync(cacheOf(cold), { recursive: true, force: true });
  const missed = await missedWhile(async () => {
    expect(await Promise.all([startBuild(site), startBuild(cold)].map(codeOf))).toEqual([0, 0]);
  });
  expect(missed).toEqual([]);
  expect(missingFiles(site)).toEqual([]);
});

it("the build after those that were killed is, byte for byte, one that knows nothing of any before", () => {
  const [warmFiles, coldFiles] = [filesIn(site), filesIn(cold)];
  expect(warmFiles).toEqual(coldFiles);
  expect(warmFiles.length).toBeGreaterThan(50);
  const other = warmFiles.filter((file) => !readFileSync(join(site, file)).equals(readFileSync(join(cold, file))));
  expect(other).toEqual([]);
});
