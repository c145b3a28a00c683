/** @module-tag process */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "../../../../tools/project-root.ts";
import { type TemporarySite, temporarySite } from "./temporary-site.ts";

/** Puts a copy of the site in its place, over and over, and says each hundred times. */
const swap = (folder: string) => `
  import { cpSync } from "node:fs";
  import { nextFolder, swapIn } from ${JSON.stringify(pathToFileURL(join(projectRoot, "tools/build/swap-in.ts")).href)};
  const folder = ${JSON.stringify(folder)};
  for (let time = 1; ; time++) {
    cpSync(folder, nextFolder(folder), { recursive: true });
    swapIn(nextFolder(folder), folder);
    if (time % 100 === 0) console.log(time);
  }
`;

let site: TemporarySite;
let swapping: ChildProcess;

beforeAll(async () => {
  const _headers = "/*\n  X-Frame-Options: DENY\n";
  site = await temporarySite({ "index.html": "<title>Home</title>", "contact/index.html": "<p>Contact</p>", _headers });
  swapping = spawn(process.execPath, ["--input-type=module", "-e", swap(site.folder)], {
    stdio: ["ignore", "pipe", 2],
  });
});
afterAll(async () => {
  swapping.kill("SIGKILL");
  await once(swapping, "exit");
  await site.close();
});

it("answers with the page and its headers while one build after the other takes the site's place", async () => {
  let isOver = false;
  swapping.stdout?.on("data", (said) => {
    isOver ||= Number(String(said).trim().split("\n").at(-1)) >= 400;
  });
  const missed: string[] = [];
  const visit = async (path: string) => {
    while (!isOver) {
      const answer = await site.ask(path);
      const text = await answer.text();
      if (answer.status !== 200 || answer.headers.get("x-frame-options") !== "DENY") missed.push(`${path} ${text}`);
    }
  };
  await Promise.all(["/", "/contact/", "/"].map(visit));
  expect(missed).toEqual([]);
});
