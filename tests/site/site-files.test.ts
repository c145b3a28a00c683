import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clinic, output, site } from "./tested-site.ts";

describe("the files beside the pages of the site", () => {
  const { read, listed, origin, page, pages } = site;
  const { files, unlisted } = clinic;

  it("lets robots read everything and names the sitemap", () => {
    expect(read("robots.txt")).toMatch(/^User-agent: \*\nAllow: \/$/m);
    expect(read("robots.txt")).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
  });

  it("lists in the sitemap every published page, and no draft, thanks, 404 or place that is gone", () => {
    const wanted = files.flatMap(({ path }) => path ?? []).filter((path) => !unlisted.includes(path));
    expect([...listed].sort()).toEqual(wanted.sort());
  });

  it("has no page that is neither listed nor left out on purpose", () => {
    const others = pages.map(({ path }) => path).filter((path) => !listed.includes(path));
    expect(others.sort()).toEqual([...unlisted].sort());
  });

  it("tells the name of the site for a home screen", () => {
    const manifest = JSON.parse(read("site.webmanifest")) as { name: string; icons: { src: string }[] };
    expect(page("/").text).toContain(manifest.name);
    expect(manifest.icons.length).toBeGreaterThan(0);
    expect(manifest.icons.filter(({ src }) => !existsSync(join(output, src)))).toEqual([]);
  });

  it.each([
    ["/favicon.ico", "ico"],
    ["/favicon.svg", "svg"],
    ["/apple-touch-icon.png", "png"],
  ])("has %s, of its kind", (address, kind) => {
    const bytes = readFileSync(join(output, address));
    const begins = { ico: "\0\0\x01\0", png: "\x89PNG", svg: "<svg" }[kind] ?? "";
    expect(bytes.subarray(0, 4).toString("latin1")).toBe(begins);
  });

  it("lets hashed files be kept for a year, and forbids what the site does not use", () => {
    expect(read("_headers")).toMatch(/\/_astro\/\*\n\s+Cache-Control: public, max-age=31536000, immutable/);
    expect(read("_headers")).toContain("default-src 'none'");
    expect(read("_headers")).toContain("X-Content-Type-Options: nosniff");
  });
});
