import { statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { damagedPictures } from "../../src/build/verify-pictures.ts";
import { filesIn, readSite } from "../support/built-site.ts";
import { attribute, elementsNamed } from "../support/elements.ts";
import { firstClinic, newEntries, secondClinic } from "./sites.ts";

const isPicture = /\.(avif|webp|jpe?g|png)$/;

describe("a picture of 12 megabytes from a phone, in a text", () => {
  const { document } = readSite(newEntries.output).page("/regions/test-scalenes/");
  const pictures = elementsNamed(document, "picture");
  const [shown, decorative] = pictures.map((picture) => ({
    source: elementsNamed(picture, "source").map((source) => [attribute(source, "type"), attribute(source, "srcset")]),
    image: elementsNamed(picture, "img")[0],
  }));
  const candidates = (srcset = "") =>
    srcset.split(", ").map((each) => each.split(" ") as [address: string, width: string]);
  const offered = () => [
    ...candidates(shown?.source[0]?.[1]),
    ...candidates(shown?.image && attribute(shown.image, "srcset")),
  ];

  it("was large, lay on its side and told where it was taken", async () => {
    const file = join(newEntries.content, "media/phone.jpg");
    expect(statSync(file).size).toBeGreaterThan(12_000_000);
    const { orientation, exif } = await sharp(file).metadata();
    expect([orientation, exif?.includes("Exif")]).toEqual([6, true]);
  });

  it("is offered in AVIF and WebP and three widths, keeps its upright place, and waits until it comes near", () => {
    expect(pictures).toHaveLength(2);
    expect(shown?.source.map(([type]) => type)).toEqual(["image/avif"]);
    expect(offered().map(([, width]) => width)).toEqual(["480w", "960w", "1440w", "480w", "960w", "1440w"]);
    const values = ["alt", "width", "height", "loading"].map((name) => shown?.image && attribute(shown.image, name));
    expect(values).toEqual(["A black wall above a floor of grain", "960", "1280", "lazy"]);
    expect(decorative?.image && attribute(decorative.image, "alt")).toBe("");
  });

  it("is upright and small in each of its files", async () => {
    for (const [address, width] of offered()) {
      const file = join(newEntries.output, address);
      const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
      expect([`${info.width}w`, info.height > info.width], address).toEqual([width, true]);
      expect(data[0], `${address}: its upper half`).toBeLessThan(16);
      expect(statSync(file).size, address).toBeLessThan(1_500_000);
    }
  });
});

describe.each([
  ["the first clinic", firstClinic],
  ["the second clinic", secondClinic],
  ["the first clinic with new entries", newEntries],
])("the pictures of %s", (_, { output }) => {
  const pictures = filesIn(output).filter((file) => isPicture.test(file));

  it("can be decoded to their end", async () => {
    expect(pictures.length).toBeGreaterThan(0);
    expect(await damagedPictures(output)).toEqual([]);
  });

  it("tell neither place nor camera", async () => {
    const told = await Promise.all(
      pictures.map(async (file) => {
        const { exif, xmp, iptc, orientation } = await sharp(join(output, file)).metadata();
        return exif || xmp || iptc || orientation ? [file] : [];
      }),
    );
    expect(told.flat()).toEqual([]);
  });
});
