import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { listenLocally } from "../../tools/serve/listen-locally.ts";
import { createSiteServer } from "../../tools/serve/site-server.ts";
import { filesIn, readSite } from "../support/built-site.ts";
import { describeUnless } from "../support/outside-program.ts";
import type { RunningServer } from "../support/run-server.ts";
import { noCaddy, startCaddy } from "../support/start-caddy.ts";
import { noNginx, startNginx } from "../support/start-nginx.ts";
import { noWrangler, startPages } from "../support/start-pages.ts";
import { clinics } from "./sites.ts";

const work = join(projectRoot, "tests/.work");

/** A server of another make, and where it has to differ from the local one. */
interface OtherServer {
  server: string;
  /** why it cannot be asked here; undefined where it can */
  missing: string | undefined;
  start(site: string, work: string): Promise<RunningServer>;
  /** the status with which it leads to an address with its last slash */
  slash: 301 | 308;
  /**
   * Cloudflare knows the types of files by a list of its own (those of pages are the same), compresses by itself and shows the
   * twins as files, and leads from `/404.html` to `/404`.
   */
  isPages?: boolean;
}

const servers: readonly OtherServer[] = [
  { server: "nginx", missing: noNginx, start: startNginx, slash: 301 },
  { server: "Caddy", missing: noCaddy, start: startCaddy, slash: 301 },
  {
    server: "Cloudflare Pages",
    missing: noWrangler,
    start: startPages,
    slash: 308,
    isPages: true,
  },
];
const pairs = servers.flatMap((other) => clinics.slice(0, 2).map(([name, site]) => ({ ...other, name, ...site })));

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

for (const pair of pairs)
  describeUnless(pair.missing, `${pair.server} with the site of ${pair.name}`, () => compareAnswers(pair));

function compareAnswers(pair: (typeof pairs)[number]): void {
  const { name, output, start, slash, isPages = false } = pair;
  const { listed, read } = readSite(output);
  const server = createSiteServer({ root: output, signUpFile: join(work, "no-sign-ups.jsonl") });
  const folder = join(work, `${pair.server}-${name}`.replaceAll(" ", "-"));
  let local = "";
  let other: RunningServer;

  beforeAll(async () => {
    await listenLocally(server, 0);
    local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    other = await start(output, folder);
  });

  afterAll(async () => {
    await other?.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** The status and the compared headers of an answer, and its text. */
  async function answer(origin: string, path: string): Promise<unknown> {
    const response = await fetch(origin + path, { redirect: "manual" });
    const leads = response.status >= 300 && response.status < 400;
    const isPage = response.headers.get("content-type")?.startsWith("text/html");
    // Whether other sites may load what is not there is all the same: some servers go by the address, some by the page that answers.
    const isMissing = response.status === 404;
    const headers = compared
      .filter((header) => header !== "content-type" || (!leads && (isPage || !isPages)))
      .filter((header) => header !== "cross-origin-resource-policy" || !isMissing);
    const text = leads ? "" : await response.text();
    const completes = response.headers.get("location") === `${path.split("?")[0]}/${new URL(path, origin).search}`;
    const status = completes && response.status === slash ? "leads on" : response.status;
    return [
      path,
      status === 301 && completes ? "leads on" : status,
      headers.map((header) => `${header}: ${response.headers.get(header)}`),
      text,
    ];
  }

  const expectSame = async (paths: readonly string[]) => {
    for (const path of paths) expect(await answer(other.origin, path)).toEqual(await answer(local, path));
  };

  it("answers for every page as the local server does", () => {
    expect(listed.length).toBeGreaterThan(0);
    return expectSame(listed);
  });

  it("leads from every page without its slash to the page, and keeps what follows the ?", () =>
    expectSame(
      listed.filter((path) => path !== "/").flatMap((path) => [path.slice(0, -1), `${path.slice(0, -1)}?a=b`]),
    ));

  it("answers for every other file, with its type and how long it may be kept", () =>
    expectSame(
      filesIn(output)
        .filter((file) => !(isPages && file.endsWith(".html")))
        .filter((file) => !/^_(headers|redirects)$|\/?index\.html$|\.(br|gz)$/.test(file))
        .map((file) => `/${encodeURI(file)}`),
    ));

  it("leads from every old address to its page, where there are any", () =>
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
      "/.git",
      ...(isPages ? [] : ["/_headers", "/_redirects", "/index.html.br"]),
    ]));

  it.skipIf(isPages)("sends the compressed twin of a page, the same page", async () => {
    const response = await fetch(`${other.origin}/`, { headers: { "Accept-Encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await response.text()).toBe(read("index.html"));
  });
}
