import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { clinic, output, site } from "./tested-site.ts";

const former = clinic.files.flatMap(({ formerUrls, path = "" }) =>
  formerUrls.flatMap((url) =>
    [url.replace(/\/$/, ""), `${url.replace(/\/$/, "")}/`].map((from) => ({ from, to: path })),
  ),
);

describe("an address that a page had before", () => {
  const server = createSiteServer({ root: output, signUpFile: join(tmpdir(), "clinic-site-no-sign-ups.jsonl") });
  beforeAll(() => listenLocally(server, 0));
  afterAll(() => new Promise((closed) => server.close(closed)));

  it("is written down for the host, with and without a slash, for good, and no other is", () => {
    const lines = site.read("_redirects").split("\n").filter(Boolean);
    const wanted = former.map(({ from, to }) => `${from} ${to} 301`);
    // In each further language unknown addresses have a page of their own.
    const unknown = clinic.languages.slice(1).map((tag) => `/${tag.slice(0, 2)}`);
    expect(lines.sort()).toEqual([...wanted, ...unknown.map((folder) => `${folder}/* ${folder}/404.html 404`)].sort());
  });

  it("leads to the page in one hop", async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const { from, to } of former) {
      const first = await fetch(origin + from, { redirect: "manual" });
      expect(first.status, from).toBe(301);
      expect(new URL(first.headers.get("location") ?? "", origin).pathname, from).toBe(to);
      expect((await fetch(origin + to, { redirect: "manual" })).status, to).toBe(200);
    }
  });
});
