import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { precompress } from "../../../tools/precompress.ts";

const site = mkdtempSync(join(tmpdir(), "precompress-"));
afterAll(() => rmSync(site, { recursive: true, force: true }));

it("puts a brotli and a gzip copy beside every text file that is worth it, and beside no other", async () => {
  const page = `<p>${"One lane after the other. ".repeat(100)}</p>`;
  mkdirSync(join(site, "contact"));
  writeFileSync(join(site, "contact/index.html"), page);
  writeFileSync(join(site, "short.txt"), "short");
  writeFileSync(join(site, "picture.jpg"), page);
  await precompress(site);
  expect(readdirSync(site).sort()).toEqual(["contact", "picture.jpg", "short.txt"]);
  expect(readdirSync(join(site, "contact")).sort()).toEqual(["index.html", "index.html.br", "index.html.gz"]);
  const copy = readFileSync(join(site, "contact/index.html.br"));
  expect(brotliDecompressSync(copy).toString()).toBe(page);
  expect(gunzipSync(readFileSync(join(site, "contact/index.html.gz"))).toString()).toBe(page);
  writeFileSync(join(site, "contact/index.html"), page.replace("One", "Two"));
  await precompress(site);
  const changed = readFileSync(join(site, "contact/index.html.br"));
  expect(brotliDecompressSync(changed).toString()).toContain("<p>Two lane");
});
