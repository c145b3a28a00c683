import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { output, site } from "./tested-site.ts";

/** In bytes: half of what messengers take (300 KB); a figure of the whole body has many lines. */
const heaviest = 150 * 1024;

describe("the pictures for sharing of the site", () => {
  const { pages, listed, origin } = site;
  const pictureOf = (html: string) => /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
  const named = pages
    .filter(({ path }) => listed.includes(path))
    .map(({ path, html }) => ({ path, address: pictureOf(html) ?? "" }));
  const files = named.map(({ address }) => join(output, new URL(address, origin).pathname));

  it("are named by their whole address on every listed page, and on no other", () => {
    expect(named.filter(({ address }) => !address.startsWith(`${origin}/social/`)).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ path, html }) => !listed.includes(path) && pictureOf(html)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("are 1200 × 630 and weigh less than 150 KB", async () => {
    for (const file of files) {
      const { width, height, format } = await sharp(file).metadata();
      expect({ width, height, format }, file).toEqual({ width: 1200, height: 630, format: "jpeg" });
      expect(statSync(file).size, file).toBeLessThan(heaviest);
    }
  });

  it("show each page by itself", () => {
    const contents = files.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex"));
    expect(new Set(contents).size).toBe(files.length);
  });

  it("have words on them: light ones on the dark ground, at the lower left", async () => {
    for (const file of files) {
      const box = await sharp(file).extract({ left: 60, top: 330, width: 480, height: 250 }).greyscale().stats();
      const [light] = box.channels;
      expect(light?.max, file).toBeGreaterThan(240);
      expect(light?.mean, file).toBeLessThan(200);
    }
  });
});
