import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { brandDrawings } from "../../src/build/brand-drawings.ts";
import { brandOf } from "../../src/build/brand-of.ts";
import { checkContent } from "../../src/check/check-content.ts";
import { type Brand, neutralBrand } from "../../src/domain/brand/brand.ts";
import { deriveColors } from "../../src/domain/brand/derive-colors.ts";
import { typefaces } from "../../src/domain/brand/typefaces.ts";
import { firstClinic, secondClinic, smallest, threePlaces } from "./sites.ts";

const texts = new Set([".html", ".css", ".svg", ".webmanifest", ".js", ".json", ".txt", ".xml"]);
const red = [156, 63, 42] as const;

/** What tells a brand in a file: colors that the other does not have, the lines of its drawings, its typeface. */
async function traces(content: string): Promise<{ brand: Brand; colors: string[]; words: string[] }> {
  const brand = brandOf((await checkContent(content)).entries);
  const { light, dark } = deriveColors(brand);
  const drawn = Object.values(brandDrawings(content, brand)).flatMap(({ shapes }) =>
    [...shapes.matchAll(/ d="([^"]{20,})"/g)].map(([, path = ""]) => path.slice(0, 40)),
  );
  return {
    brand,
    colors: [...light.values(), ...dark.values()],
    words: [...drawn, `font-family:${typefaces[brand.typeface].family}`],
  };
}

const others = [
  ["the second clinic", secondClinic],
  ["three places", threePlaces],
  ["the smallest clinic, which has no brand.yaml", smallest],
] as const;

describe.each(others)("in the site of %s", (_, { content, output }) => {
  const files = readdirSync(output, { recursive: true, encoding: "utf8" });
  const ofKind = (...endings: string[]) => files.filter((file) => endings.includes(extname(file)));

  it("stands nothing of the first clinic's colors, drawings and typeface", async () => {
    const own = await traces(content);
    const first = await traces(firstClinic.content);
    const strange = [...first.colors, ...first.words].filter((trace) => ![...own.colors, ...own.words].includes(trace));
    expect(strange.length).toBeGreaterThan(30);
    const found = [...texts]
      .flatMap((ending) => ofKind(ending))
      .flatMap((file) => {
        const text = readFileSync(join(output, file), "utf8").toLowerCase();
        return strange.filter((trace) => text.includes(trace.toLowerCase())).map((trace) => `${file}: ${trace}`);
      });
    expect(found).toEqual([]);
    expect(readFileSync(join(output, "index.html"), "utf8")).toContain(own.brand.ground);
    expect(ofKind(".woff2")).toHaveLength(1);
  });

  it("lies the clinic's own ground behind icons and pictures for sharing", async () => {
    const { brand } = await traces(content);
    const ground = [1, 3, 5].map((place) => Number.parseInt(brand.ground.slice(place, place + 2), 16));
    const pictures = files.filter((file) => /^(icon-\d+|apple-touch-icon)\.png$|^social\/.*\.jpg$/.test(file));
    expect(pictures.length).toBeGreaterThan(4);
    for (const file of pictures) {
      const pixels = await sharp(join(output, file)).removeAlpha().raw().toBuffer();
      const corner = [...pixels.subarray(0, 3)];
      expect(Math.max(...corner.map((value, index) => Math.abs(value - (ground[index] ?? 0)))), file).toBeLessThan(6);
      expect(shareOf(pixels, red), file).toBeLessThan(0.001);
    }
  });

  it("has an .ico whose pictures have the clinic's ground", async () => {
    const { brand } = await traces(content);
    const file = readFileSync(join(output, "favicon.ico"));
    const [length, place] = [file.readUInt32LE(14), file.readUInt32LE(18)];
    const { data, info } = await sharp(file.subarray(place, place + length))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const middle = (info.width / 2) * info.channels;
    expect(`#${data.subarray(middle, middle + 3).toString("hex")}`).toBe(brand.ground);
  });
});

it("Each of these clinics looks like itself", async () => {
  const brands = await Promise.all(others.map(async ([, { content }]) => (await traces(content)).brand));
  expect(new Set(brands.map(({ ground }) => ground)).size).toBe(others.length);
  expect(brands).toContainEqual(neutralBrand);
});

/** How many of the pixels have nearly this color. */
function shareOf(pixels: Buffer, color: readonly number[]): number {
  let found = 0;
  for (let place = 0; place < pixels.length; place += 3)
    if (color.every((value, index) => Math.abs((pixels[place + index] ?? 0) - value) < 8)) found++;
  return (3 * found) / pixels.length;
}
