import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { missingFiles } from "../../../../tools/build/missing-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const file of ["index.html", "404.html", "sitemap-index.xml", "robots.txt", "_headers", "_redirects"]) {
    writeFileSync(join(folder, file), "");
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sitemap = "<loc>https://clinic.example/</loc><loc>https://clinic.example/contact/</loc>";

it("A site with every file and every page of its sitemap lacks nothing", () => {
  writeFileSync(join(folder, "sitemap-0.xml"), sitemap);
  mkdirSync(join(folder, "contact"));
  writeFileSync(join(folder, "contact/index.html"), "");
  expect(missingFiles(folder)).toEqual([]);
});

it("A page that the sitemap names, or a file that every site has, is missed", () => {
  writeFileSync(join(folder, "sitemap-0.xml"), sitemap);
  rmSync(join(folder, "_headers"));
  expect(missingFiles(folder)).toEqual(["_headers", "contact/index.html"]);
});
