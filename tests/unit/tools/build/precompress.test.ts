import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

const words = readFileSync(new URL("../../../../CONTRIBUTING.md", import.meta.url), "utf8").slice(0, 800);
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

it("What was compressed before is kept, and told apart by its content", async () => {
  const build = () => precompress(join(place, "site"), join(place, "cache"));
  writeFileSync(join(place, "site/index.html"), page);
  await build();
  await build();
  expect(readdirSync(join(place, "cache"))).toHaveLength(2);
  writeFileSync(join(place, "site/index.html"), `${page}.`);
  await build();
  expect(readdirSync(join(place, "cache"))).toHaveLength(4);
  expect(brotliDecompressSync(readFileSync(join(place, "site/index.html.br"))).toString()).toBe(`${page}.`);
});

it("A site of many pages is compressed quickly rather than as small as possible", async () => {
  const sizeWith = async (files: number) => {
    for (let file = 0; file < files; file++) writeFileSync(join(place, `site/${file}.txt`), `${file} ${words}`);
    await precompress(join(place, "site"), join(place, "cache"));
    return readFileSync(join(place, "site/0.txt.br")).length;
  };
  const best = await sizeWith(1);
  expect(await sizeWith(300)).toBeGreaterThan(best);
});
