import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkFilm } from "../../../tools/films/check-film.ts";
import { heaviestFilm } from "../../../tools/films/encode-film.ts";
import { filmsOf, stemOf } from "../../../tools/films/film.ts";
import { figure } from "./support.ts";

const heaviestPoster = 40 * 1024;

/** The length in seconds that an MP4 states in its movie header (ISO 14496-12, box `mvhd`, version 0). */
function secondsOf(film: Buffer): number {
  const header = film.indexOf("mvhd") + 4;
  return film.readUInt32BE(header + 16) / film.readUInt32BE(header + 12);
}

const films = ["on-your-mark", "whole-body"].flatMap((clinic) => {
  const folder = fileURLToPath(new URL(`../../fixtures/clinics/${clinic}`, import.meta.url));
  return filmsOf(folder).map((film) => ({ film, folder, name: `${clinic}, ${film.scene.region}` }));
});

it("There are finished films to look at", () => {
  expect(films.length).toBeGreaterThanOrEqual(10);
});

describe.each(films)("the finished film of $name", ({ film, folder }) => {
  const { scene, words } = film;
  const fileOf = (ending: string) => `${stemOf(folder, scene.region)}.${ending}`;

  it("has a scene and words that can be filmed", () => {
    const regions = readdirSync(`${folder}/regions`).map((file) => file.replace(/\.mdx$/, ""));
    expect(checkFilm(film, regions, figure)).toEqual([]);
  });

  it("never promises a cure, and says of every treatment that it may help", () => {
    const captions = words.captions.map(({ lines }) => lines.join(" "));
    expect(captions.join(" ")).not.toMatch(/cure|heal\b|heals|fix|eliminat|guarantee|proven/i);
    for (const caption of captions.filter((text) => /release|pressure|glide|plan/i.test(text) && !/:/.test(text)))
      expect(caption).toMatch(/\b(can|may)\b/);
  });

  it.each(["mp4", "webm"])("weighs no more as %s than a film may", (kind) => {
    const { size } = statSync(fileOf(kind));
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThanOrEqual(heaviestFilm);
  });

  it("is as long as its scene, and starts before it is loaded", () => {
    const bytes = readFileSync(fileOf("mp4"));
    expect(secondsOf(bytes)).toBeCloseTo(scene.duration, 1);
    expect(bytes.indexOf("moov")).toBeLessThan(bytes.indexOf("mdat"));
  });

  it.each(["avif", "webp", "jpg"])("has a light poster as %s", async (kind) => {
    const { width, height } = await sharp(readFileSync(fileOf(kind))).metadata();
    expect([width, height]).toEqual([960, 540]);
    expect(statSync(fileOf(kind)).size).toBeLessThan(heaviestPoster);
  });
});
