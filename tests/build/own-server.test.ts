import { Agent, get, type RequestOptions } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { filesIn, readSite } from "../support/built-site.ts";
import { hasNginx, startNginx } from "../support/start-nginx.ts";
import { clinics } from "./sites.ts";

const work = join(projectRoot, "tests/.work");
if (!hasNginx) console.log("nginx is not installed here: what it answers is not compared with the local server.");

/** What a visitor's browser acts on. The rest tells of the server itself and of its clock. */
const compared = [
  "cache-control",
  "content-security-policy",
  "content-type",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "location",
  "permissions-policy",
  "referrer-policy",
  "speculation-rules",
  "strict-transport-security",
  "x-content-type-options",
];

describe.skipIf(!hasNginx).each(clinics)("nginx with the site of %s", (name, { output }) => {
  const { listed, read } = readSite(output);
  const server = createSiteServer({ root: output, signUpFile: join(work, "no-sign-ups.jsonl") });
  const folder = join(work, `nginx-${name.replaceAll(" ", "-")}`);
  let local = "";
  let nginx: Awaited<ReturnType<typeof startNginx>>;

  beforeAll(async () => {
    await listenLocally(server, 0);
    local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    nginx = await startNginx(output, folder);
  });

  afterAll(async () => {
    await nginx?.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** The status and the compared headers of an answer, and its text. */
  async function answer(origin: string, path: string): Promise<unknown> {
    const response = await fetch(origin + path, { redirect: "manual" });
    const leads = response.status >= 300 && response.status < 400;
    const headers = compared.filter((header) => !leads || header !== "content-type");
    const text = leads ? "" : await response.text();
    return [path, response.status, headers.map((header) => `${header}: ${response.headers.get(header)}`), text];
  }

  const expectSame = async (paths: readonly string[]) => {
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect(await answer(nginx.origin, path)).toEqual(await answer(local, path));
  };

  it("answers for every page as the local server does", () => expectSame(listed));

  it("leads from every page without its slash to the page, and keeps what follows the ?", () =>
    expectSame(
      listed.filter((path) => path !== "/").flatMap((path) => [path.slice(0, -1), `${path.slice(0, -1)}?a=b`]),
    ));

  it("answers for every other file, with its type and how long it may be kept", () =>
    expectSame(
      filesIn(output)
        .filter((file) => !/^_(headers|redirects)$|\/?index\.html$|\.(br|gz)$/.test(file))
        .map((file) => `/${encodeURI(file)}`),
    ));

  it("leads from every old address to its page", () =>
    expectSame(
      read("_redirects")
        .split("\n")
        .filter(Boolean)
        .flatMap((line) => [line.split(" ")[0] ?? "", `${line.split(" ")[0]}?a=b`]),
    ));

  it("shows the page for unknown addresses with all headers, and no file that is not for visitors", () =>
    expectSame([
      "/nowhere/",
      "/nowhere",
      "/_astro/",
      "/_astro/gone.js",
      "/_headers",
      "/_redirects",
      "/.git",
      "/index.html.br",
    ]));

  it("answers 2,000 requests over 100 connections without an error", async () => {
    const { port } = new URL(nginx.origin);
    const agent = new Agent({ keepAlive: true, maxSockets: 100 });
    let asked = 0;
    const askOn = async (): Promise<(number | undefined)[]> => {
      const statuses = [];
      while (asked < 2000) statuses.push(await statusOf({ port, path: listed[asked++ % listed.length], agent }));
      return statuses;
    };
    const statuses = (await Promise.all(Array.from({ length: 100 }, askOn))).flat();
    agent.destroy();
    expect([statuses.length, statuses.filter((status) => status !== 200)]).toEqual([2000, []]);
  });

  it("sends the compressed twin of a page, the same page", async () => {
    const response = await fetch(`${nginx.origin}/`, { headers: { "Accept-Encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).toBe(read("index.html"));
  });
});

/** Asks for a page and reads it to its end. */
function statusOf(options: RequestOptions): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", headers: { "Accept-Encoding": "gzip" }, ...options }, (answer) => {
      answer
        .resume()
        .once("end", () => resolve(answer.statusCode))
        .once("error", reject);
    }).once("error", reject);
  });
}
