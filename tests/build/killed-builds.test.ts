import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { missingFiles } from "../../tools/build/missing-files.ts";
import { recoverSite } from "../../tools/build/swap-in.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { siteHandler } from "../../tools/serve/site-server.ts";
import { readSite } from "../support/built-site.ts";
import { firstClinic } from "./sites.ts";

/** How many builds are killed; `KILLS=50 npx vitest run killed-builds` for a longer look. */
const kills = Number(process.env["KILLS"] ?? 3);
/** The longest that a build is left to run, in milliseconds: longer than most take. */
const longest = 8000;

const site = join(projectRoot, "tests/.work/killed");
let server: Server;

beforeAll(async () => {
  rmSync(site, { recursive: true, force: true });
  cpSync(firstClinic.output, site, { recursive: true });
  server = createServer(siteHandler({ root: site, signUpFile: join(tmpdir(), "no-sign-ups.jsonl") }));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => new Promise((closed) => server.close(closed)));

function startBuild() {
  return spawn(process.execPath, [join(projectRoot, "tools/build.ts")], {
    cwd: projectRoot,
    env: { ...process.env, CONTENT_DIR: firstClinic.content, OUT_DIR: site },
    stdio: "ignore",
    detached: true,
  });
}

/** Asks for every page in turn until it is told to stop; what was not there is written down. */
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
  timeout: 60_000 + kills * 2 * longest,
}, async () => {
  let isOver = false;
  const visits = visit(() => isOver);
  for (let kill = 1; kill <= kills; kill++) {
    const build = startBuild();
    const ended = once(build, "exit");
    await Promise.race([pause((longest * kill) / (kills + 1)), ended]);
    if (build.exitCode === null) process.kill(-Number(build.pid), "SIGKILL");
    await ended;
    recoverSite(site);
    expect(missingFiles(site)).toEqual([]);
  }
  isOver = true;
  expect(await visits).toEqual([]);
});

it("two builds at once run one after the other, and both end well", { timeout: 120_000 }, async () => {
  const builds = [startBuild(), startBuild()];
  const codes = await Promise.all(builds.map(async (build) => (await once(build, "exit"))[0]));
  expect(codes).toEqual([0, 0]);
  expect(missingFiles(site)).toEqual([]);
});
