import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../../tools/project-root.ts";
import { createSiteServer } from "../../../tools/serve/site-server.ts";
import { readSite } from "../../support/built-site.ts";
import { contentFiles } from "../../support/content-files.ts";
import { firstClinic } from "../sites.ts";

const { output, content } = firstClinic;
/** Where Cloudflare's command is: too large for everybody's installation, so CI brings its own (`.ci/run`). */
const wrangler = process.env["WRANGLER"] ?? join(projectRoot, "node_modules/.bin/wrangler");
const isInstalled = existsSync(wrangler);

const moved = contentFiles(content).flatMap(({ formerUrls, path }) =>
  formerUrls.map((from): [string, string] => [from, path ?? ""]),
);

async function expectOneHop(origin: string, from: string, to: string): Promise<void> {
  const first = await fetch(origin + from, { redirect: "manual" });
  expect(first.status).toBe(301);
  expect(new URL(first.headers.get("location") ?? "", origin).pathname).toBe(to);
  expect((await fetch(origin + to, { redirect: "manual" })).status).toBe(200);
}

describe("an old address", () => {
  it("is there to be tested, and leads to a listed page", () => {
    expect(moved.length).toBeGreaterThan(0);
    expect(readSite(output).listed).toEqual(expect.arrayContaining(moved.map(([, to]) => to)));
  });

  describe("in the local server", () => {
    const server = createSiteServer({ root: output, signUpFile: join(tmpdir(), "clinic-site-no-sign-ups.jsonl") });
    beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
    afterAll(() => new Promise((closed) => server.close(closed)));
    const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    it.each(moved)("%s leads to %s in one hop", (from, to) => expectOneHop(origin(), from, to));
    it.each(moved)("%s/ does so too", (from, to) => expectOneHop(origin(), `${from.replace(/\/$/, "")}/`, to));
  });

  const title = isInstalled
    ? "in a host's own runtime"
    : "in a host's own runtime (skipped: wrangler is not installed; CI installs it)";
  describe.skipIf(!isInstalled)(title, () => {
    const origin = "http://127.0.0.1:8791";
    let host: ChildProcess;
    beforeAll(async () => {
      host = spawn(wrangler, ["pages", "dev", output, "--ip", "127.0.0.1", "--port", new URL(origin).port], {
        stdio: "ignore",
      });
      await answered(origin);
    }, 60_000);
    afterAll(() => host.kill("SIGTERM"));

    it.each(moved)("%s leads to %s in one hop", (from, to) => expectOneHop(origin, from, to));

    it("sends the policy with every page", async () => {
      const { headers } = await fetch(`${origin}/contact/`);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    });
  });
});

/** Waits until somebody answers. @throws Error after a minute */
async function answered(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (await fetch(origin).catch(() => undefined)) return;
    await new Promise((passed) => setTimeout(passed, 500));
  }
  throw new Error(`Nobody answers at ${origin}.`);
}
