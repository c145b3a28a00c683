import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { precompress } from "../../../../tools/build/precompress.ts";

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "compress-"));
  mkdirSync(join(place, "site/contact"), { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const page = "<p>Hours and location.</p>".repeat(40);

it("Each text file gets a brotli and a gzip twin that hold the very same bytes", async () => {
  writeFileSync(join(place, "site/contact/index.html"), page);
  await precompress(join(place, "site"), join(place, "cache"));
  const twin = (ending: string) => readFileSync(join(place, `site/contact/index.html${ending}`));
  expect(brotliDecompressSync(twin(".br")).toString()).toBe(page);
  expect(gunzipSync(twin(".gz")).toString()).toBe(page);
  expect(twin(".br").length).toBeLessThan(page.length / 4);
});

it("Pictures, films and very short files have none", async () => {
  writeFileSync(join(place, "site/film.mp4"), page);
  writeFileSync(join(place, "site/robots.txt"), "User-agent: *");
  await precompress(join(place, "site"), join(place, "cache"));
  expect(readdirSync(join(place, "site")).sort()).toEqual(["contact", "film.mp4", "robots.txt"]);
});

it("What was compressed before is taken from the cache", async () => {
  writeFileSync(join(place, "site/index.html"), page);
  await precompress(join(place, "site"), join(place, "cache"));
  const [cached = ""] = readdirSync(join(place, "cache")).filter((name) => name.endsWith(".br"));
  writeFileSync(join(place, "cache", cached), "from the cache");
  await precompress(join(place, "site"), join(place, "cache"));
  expect(readFileSync(join(place, "site/index.html.br"), "utf8")).toBe("from the cache");
  expect(existsSync(join(place, "site/index.html.gz"))).toBe(true);
});
