import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { allScenes } from "../../../tools/films/all-scenes.ts";
import { heaviestFilm } from "../../../tools/films/encode-film.ts";
import { writeCaptions } from "../../../tools/films/write-captions.ts";

/** The frozen copy: which films an owner keeps in `content/` is no matter of the program. */
const content = new URL("../../fixtures/clinics/on-your-mark/", import.meta.url);
const fileOf = (name: string) => new URL(`media/films/${name}`, content);
const scenes = allScenes.filter(({ region }) => existsSync(new URL(`regions/${region}.mdx`, content)));
const heaviestPoster = 40 * 1024;

/** The length in seconds that an MP4 states in its movie header (ISO 14496-12, box `mvhd`, version 0). */
function secondsOf(film: Buffer): number {
  const header = film.indexOf("mvhd") + 4;
  return film.readUInt32BE(header + 16) / film.readUInt32BE(header + 12);
}

describe("the folder of the films", () => {
  it("holds nothing that no scene makes", () => {
    const files = existsSync(fileOf("")) ? readdirSync(fileOf("")) : [];
    expect(files.filter((file) => !scenes.some(({ region }) => file.startsWith(`${region}.`)))).toEqual([]);
  });
});

describe.each(scenes.map((scene) => [scene.region, scene] as const))("the finished film %s", (region, scene) => {
  it("weighs no more than a film may", () => {
    for (const kind of ["mp4", "webm"]) {
      const { size } = statSync(fileOf(`${region}.${kind}`));
      expect(size).toBeGreaterThan(20_000);
      expect(size).toBeLessThanOrEqual(heaviestFilm);
    }
  });

  it("is as long as its scene, and starts before it is loaded", () => {
    const film = readFileSync(fileOf(`${region}.mp4`));
    expect(secondsOf(film)).toBeCloseTo(scene.duration, 1);
    expect(film.indexOf("moov")).toBeLessThan(film.indexOf("mdat"));
  });

  it("has the captions of its scene", () => {
    expect(readFileSync(fileOf(`${region}.vtt`), "utf8")).toBe(writeCaptions(scene));
  });

  it.each(["avif", "webp", "jpg"])("has a light poster as %s", async (kind) => {
    const { width, height } = await sharp(readFileSync(fileOf(`${region}.${kind}`))).metadata();
    expect([width, height]).toEqual([960, 540]);
    expect(statSync(fileOf(`${region}.${kind}`)).size).toBeLessThan(heaviestPoster);
  });
});
