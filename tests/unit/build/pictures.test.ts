import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { cleanedStill } from "../../../src/build/cleaned-still.ts";
import { damagedPictures } from "../../../src/build/verify-pictures.ts";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const photo = (width: number) =>
  sharp({ create: { width, height: 40, channels: 3, background: "red" } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "12/1 34/1 0/1" } })
    .withMetadata({ orientation: 6 });

describe("a still that is published under its own name", () => {
  it.each([
    ["jpg", "jpeg"],
    ["png", "png"],
    ["webp", "webp"],
  ])("is upright, tells nothing of the place, and stays a .%s", async (ending, format) => {
    const path = join(folder, `still.${ending}`);
    writeFileSync(
      path,
      await photo(60)
        .toFormat(format as "png")
        .toBuffer(),
    );
    expect((await sharp(path).metadata()).exif).toBeDefined();
    const cleaned = await sharp(await cleanedStill(path)).metadata();
    expect([cleaned.format, cleaned.width, cleaned.height]).toEqual([format, 40, 60]);
    expect([cleaned.exif, cleaned.orientation]).toEqual([undefined, undefined]);
  });

  it("is not wider than a screen", async () => {
    const path = join(folder, "wide.jpg");
    await sharp({ create: { width: 3000, height: 10, channels: 3, background: "red" } }).toFile(path);
    expect((await sharp(await cleanedStill(path)).metadata()).width).toBe(1920);
  });
});

it("a picture that cannot be decoded to its end is found among those of a site", async () => {
  const site = mkdtempSync(join(folder, "site-"));
  const whole = await photo(60).webp().toBuffer();
  writeFileSync(join(site, "whole.webp"), whole);
  expect(await damagedPictures(site)).toEqual([]);
  writeFileSync(join(site, "cut.webp"), whole.subarray(0, whole.length - 20));
  writeFileSync(join(site, "empty.avif"), "");
  expect(await damagedPictures(site)).toEqual(["cut.webp", "empty.avif"]);
  expect(await damagedPictures(site, ["cut.*"])).toEqual(["empty.avif"]);
});
