import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../../tools/project-root.ts";
import { createSiteServer } from "../../../tools/serve/site-server.ts";
import { readSite } from "../../support/built-site.ts";
import { contentFiles } from "../../support/content-files.ts";
import { describeUnless } from "../../support/outside-program.ts";
import type { RunningServer } from "../../support/run-server.ts";
import { noWrangler, startPages } from "../../support/start-pages.ts";
import { firstClinic } from "../sites.ts";

const { output, content } = firstClinic;

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
    const server = createSiteServer({ root: output, signUpFile: join(projectRoot, "tests/.work/no-sign-ups.jsonl") });
    beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
    afterAll(() => new Promise((closed) => server.close(closed)));
    const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    it.each(moved)("%s leads to %s in one hop", (from, to) => expectOneHop(origin(), from, to));
    it.each(moved)("%s/ does so too", (from, to) => expectOneHop(origin(), `${from.replace(/\/$/, "")}/`, to));
  });

  describeUnless(noWrangler, "in a host's own runtime", () => {
    let host: RunningServer;
    beforeAll(async () => {
      host = await startPages(output, join(projectRoot, "tests/.work/pages-of-old-addresses"));
    }, 120_000);
    afterAll(() => host?.stop());

    it.each(moved)("%s leads to %s in one hop", (from, to) => expectOneHop(host.origin, from, to));

    it("sends the policy with every page", async () => {
      const { headers } = await fetch(`${host.origin}/contact/`);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    });
  });
});
