import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { precompress, textFiles } from "../../../../src/integrations/finish-pages/precompress.ts";
import { compressionFor } from "../../../../src/integrations/finish-pages/twins.ts";
import { KeptFiles } from "../../../../src/source/kept-files.ts";

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "compress-"));
  mkdirSync(join(place, "site/contact"), { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Compresses the site as a build does that has written nothing yet. */
async function compress(): Promise<void> {
  const site = join(place, "site");
  for (const twin of readdirSync(site, { recursive: true, encoding: "utf8" }))
    if (/\.(br|gz)$/.test(twin)) rmSync(join(site, twin));
  const texts = textFiles(site);
  await precompress(site, texts, new KeptFiles(join(place, "cache")), compressionFor(texts.length));
}

const words = readFileSync(new URL("../../../../CONTRIBUTING.md", import.meta.url), "utf8").slice(0, 800);
const page = "<p>Hours and location.</p>".repeat(40);

it("Each text file gets a brotli and a gzip twin that hold the very same bytes", async () => {
  writeFileSync(join(place, "site/contact/index.html"), page);
  await compress();
  const twin = (ending: string) => readFileSync(join(place, `site/contact/index.html${ending}`));
  expect(brotliDecompressSync(twin(".br")).toString()).toBe(page);
  expect(gunzipSync(twin(".gz")).toString()).toBe(page);
  expect(twin(".br").length).toBeLessThan(page.length / 4);
});

it("Pictures, films and very short files have none", async () => {
  writeFileSync(join(place, "site/film.mp4"), page);
  writeFileSync(join(place, "site/robots.txt"), "User-agent: *");
  await compress();
  expect(readdirSync(join(place, "site")).sort()).toEqual(["contact", "film.mp4", "robots.txt"]);
});

it("What was compressed before is kept, and told apart by its content", async () => {
  writeFileSync(join(place, "site/index.html"), page);
  const kept = () => readdirSync(join(place, "cache")).filter((name) => !name.startsWith("."));
  await compress();
  await compress();
  expect(kept()).toHaveLength(2);
  writeFileSync(join(place, "site/index.html"), `${page}.`);
  await compress();
  expect(kept()).toHaveLength(4);
  expect(brotliDecompressSync(readFileSync(join(place, "site/index.html.br"))).toString()).toBe(`${page}.`);
});

it("A site of many pages is compressed quickly rather than as small as possible", async () => {
  const sizeWith = async (files: number) => {
    for (let file = 0; file < files; file++) writeFileSync(join(place, `site/${file}.txt`), `${file} ${words}`);
    await compress();
    return readFileSync(join(place, "site/0.txt.br")).length;
  };
  const best = await sizeWith(1);
  expect(await sizeWith(300)).toBeGreaterThan(best);
});

it("In such a site a page is compressed as small as possible where only that makes it come in one round trip", async () => {
  for (let file = 0; file < 251; file++) writeFileSync(join(place, `site/${file}.txt`), `${file} ${words}`);
  const [close, small] = [hardText.slice(0, 34_000), hardText.slice(0, 20_000)];
  writeFileSync(join(place, "site/close.html"), close);
  writeFileSync(join(place, "site/small.html"), small);
  await compress();
  const sizeOf = (name: string) => readFileSync(join(place, `site/${name}.html.br`)).length;
  expect(compressed(close, 6)).toBeGreaterThan(14_600);
  expect(sizeOf("close")).toBe(compressed(close, 11));
  expect(sizeOf("small")).toBe(compressed(small, 6));
  expect(compressed(small, 6)).toBeGreaterThan(compressed(small, 11));
});

/** The numbers of a generator: words that brotli can make shorter, but not by much. */
const hardText = Array.from({ length: 20_000 }, (_, index) => ((index * 7_919) % 10_007).toString(36)).join(" ");

function compressed(text: string, quality: number): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return brotliCompressSync(text, { params }).length;
}
