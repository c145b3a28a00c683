import { randomBytes } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TemporarySite, temporarySite } from "./temporary-site.ts";

let site: TemporarySite;
/** more than the server keeps in memory, also compressed */
const large = randomBytes(400_000).toString("base64");

beforeAll(async () => {
  site = await temporarySite({
    "index.html": "<!doctype html><title>Home</title>",
    "404.html": "<!doctype html><title>False start</title>",
    "contact/index.html": "<!doctype html><title>Contact</title>",
    "café/index.html": "<!doctype html><title>Café</title>",
    "_astro/style.css": "body{}",
    "clinic.vcf": "BEGIN:VCARD",
    "hours.ics": "BEGIN:VCALENDAR",
    "site.webmanifest": "{}",
    "captions.vtt": "WEBVTT",
    "sitemap.xml": "<urlset/>",
    "robots.txt": "User-agent: *",
    "large.txt": large,
    "film.mp4": "0123456789",
    ".secret": "hidden",
    _headers: "/*\n  X-Frame-Options: DENY\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n",
    _redirects: "/old/page /contact/ 301\n",
  });
  writeFileSync(join(site.folder, "_astro/style.css.gz"), gzipSync("body{}"));
  writeFileSync(join(site.folder, "large.txt.gz"), gzipSync(large));
});

afterAll(() => site.close());

describe("pages", () => {
  it("shows a page at its address, with the headers of the host", async () => {
    const answer = await site.ask("/contact/");
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain("Contact");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
  });

  it("shows a page whose address is not plain ASCII", async () => {
    expect(await (await site.ask("/caf%C3%A9/")).text()).toContain("Café");
  });

  it("leads to the address with the slash and keeps the query", async () => {
    const answer = await site.ask("/contact?from=mail");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe("/contact/?from=mail");
  });

  it("leads an old address to the new page", async () => {
    const answer = await site.ask("/old/page");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe("/contact/");
  });

  it("shows a new build without a new start", async () => {
    writeFileSync(join(site.folder, "news.html"), "<title>A longer text than before</title>");
    expect(await (await site.ask("/news.html")).text()).toContain("A longer text");
    rmSync(join(site.folder, "news.html"));
    expect((await site.ask("/news.html")).status).toBe(404);
  });
});

describe("unknown addresses", () => {
  it.each(["/nowhere/", "/nowhere.png", "/robots.txt/", "/_astro/", "/%E0%A4%A"])(
    "%s gets the 404 page",
    async (path) => {
      const answer = await site.ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("False start");
    },
  );

  it.each(["/_headers", "/_redirects", "/.secret", "/_astro/style.css.gz"])(
    "%s is no address for visitors",
    async (path) => {
      expect((await site.ask(path)).status).toBe(404);
    },
  );

  it.each(["/../sign-ups.jsonl", "/..%2fsign-ups.jsonl", "/contact/..%5c..%5csign-ups.jsonl"])(
    "%s does not leave the site's folder",
    async (path) => {
      await site.ask("/thanks/", { method: "POST", body: new URLSearchParams({ email: "sam@example.com" }) });
      expect(await rawStatus(path)).toBe(404);
    },
  );

  it("never leads to another host by a doubled slash", async () => {
    expect(await rawStatus("//contact")).toBe(404);
  });

  it("is not kept by a browser's cache, even where the host's headers say so", async () => {
    const answer = await site.ask("/_astro/gone.css");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "no-store"]);
  });
});

describe("files", () => {
  it.each([
    ["/clinic.vcf", "text/vcard; charset=utf-8"],
    ["/hours.ics", "text/calendar; charset=utf-8"],
    ["/site.webmanifest", "application/manifest+json; charset=utf-8"],
    ["/captions.vtt", "text/vtt; charset=utf-8"],
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/film.mp4", "video/mp4"],
  ])("%s says that it is %s", async (path, type) => {
    expect((await site.ask(path)).headers.get("content-type")).toBe(type);
  });

  it("sends the compressed twin to a browser that takes it, and keeps the long cache of the host", async () => {
    const answer = await site.ask("/_astro/style.css", { headers: { "Accept-Encoding": "gzip" } });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await answer.text()).toBe("body{}");
  });

  it.each(["/_astro/style.css", "/large.txt"])(
    "sends the file itself to one that refuses the twin: %s",
    async (path) => {
      const taken = await site.ask(path, { headers: { "Accept-Encoding": "br;q=0, gzip;q=0.5" } });
      expect(taken.headers.get("content-encoding")).toBe("gzip");
      const refused = await site.ask(path, { headers: { "Accept-Encoding": "gzip;q=0" } });
      expect([refused.status, refused.headers.get("content-encoding")]).toEqual([200, null]);
    },
  );

  it("tells a browser that has the file already that it is still the same, until it changes", async () => {
    const mark = (await site.ask("/robots.txt")).headers.get("etag") ?? "";
    expect((await site.ask("/robots.txt", { headers: { "If-None-Match": mark } })).status).toBe(304);
    writeFileSync(join(site.folder, "robots.txt"), "another text, longer than the one before");
    const answer = await site.ask("/robots.txt", { headers: { "If-None-Match": mark } });
    expect([answer.status, await answer.text()]).toEqual([200, "another text, longer than the one before"]);
  });

  it("sends a part of a film", async () => {
    const answer = await site.ask("/film.mp4", { headers: { Range: "bytes=2-4" } });
    expect([answer.status, await answer.text(), answer.headers.get("content-range")]).toEqual([
      206,
      "234",
      "bytes 2-4/10",
    ]);
  });

  it.each(["bytes=-3", "bytes=5-2", "bytes=a-b"])("sends the whole film for the range %s", async (range) => {
    const answer = await site.ask("/film.mp4", { headers: { Range: range } });
    expect([answer.status, await answer.text()]).toEqual([200, "0123456789"]);
  });

  it("answers HEAD without a body", async () => {
    const answer = await site.ask("/contact/", { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });

  it("lets nothing be changed", async () => {
    const answer = await site.ask("/contact/", { method: "POST", body: "x" });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

/** The status for a path sent exactly as it is; `fetch` would tidy it up first. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: site.port, path, agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.once("error", reject).end();
  });
}

describe("while a build takes the place of the site", () => {
  it("shows the site before, under the name that it has for that moment", async () => {
    renameSync(site.folder, `${site.folder}.old`);
    const answer = await site.ask("/contact/");
    renameSync(`${site.folder}.old`, site.folder);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("Contact")]);
  });
});
