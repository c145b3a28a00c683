import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fromBuffer } from "@capsizecss/unpack";
import subsetFont from "subset-font";
import { contentReading } from "../check/checked-content.ts";
import type { CheckedEntry } from "../check/read-content.ts";
import type { Brand } from "../domain/brand/brand.ts";
import { hebrewLetters, lettersFor } from "../domain/brand/letters.ts";
import type { PageTypeface } from "../domain/brand/typeface-sheet.ts";
import { type Typeface, typefaces } from "../domain/brand/typefaces.ts";
import { siteLanguages } from "../domain/language.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { FileCache } from "../source/file-cache.ts";
import { brandOf } from "./brand-of.ts";
import { hashedFile } from "./hashed-file.ts";

/** The typeface of a clinic's headings, cut to the letters that its languages have. */
export interface CutTypeface extends Omit<PageTypeface, "url"> {
  /** for pages, with its axes */
  woff2: string;
  /** for pictures: one weight and width, in the form that their renderer reads, and under which family it knows it */
  picture: PictureTypeface;
}

export interface PictureTypeface {
  file: string;
  family: string;
}

const find = createRequire(import.meta.url).resolve;
/** Pairs, marks and figures; without small capitals, old figures and the like. */
const features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum"];
/** Bold as headings are, for what has no axes. */
const [pictureWeight, pictureWidth] = [640, 90];

const known = new Map<string, Promise<CutTypeface>>();

/** Cuts the typeface once for a whole build. @param cache a folder that is kept; the files stand there for Vite */
export async function cutTypeface(folder: string, cache: string): Promise<CutTypeface> {
  const { entries } = contentReading(folder);
  const brand = brandOf(entries);
  const letters = lettersFor(languagesOf(entries));
  const { name, typeface, bytes } = chosen(folder, brand);
  const key = hash("sha256", JSON.stringify([cache, name, typeface, letters, hash("sha256", bytes)]));
  const cut = known.get(key) ?? cutToLetters(name, typeface, bytes, letters, join(cache, "typeface"));
  known.set(key, cut);
  return cut;
}

/** What pictures are lettered with: the typeface, and one with the letters of Hebrew, which none of the list has, where the site speaks it. */
export async function pictureTypefaces(folder: string, cache: string): Promise<PictureTypeface[]> {
  const { picture } = await cutTypeface(folder, cache);
  if (!languagesOf(contentReading(folder).entries).includes("he")) return [picture];
  const bytes = readFileSync(find("@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-700-normal.woff2"));
  const cut = await subsetFont(bytes, hebrewLetters, { targetFormat: "truetype" });
  return [picture, await forPictures("hebrew", cut, join(cache, "typeface"))];
}

function chosen(folder: string, brand: Brand): { name: string; typeface: Typeface; bytes: Buffer } {
  const file = brand.ownTypeface && join(folder, brand.ownTypeface.file);
  if (file && existsSync(file)) {
    return { name: "own", typeface: { family: "Headings", file, kind: "sans" }, bytes: readFileSync(file) };
  }
  const typeface = typefaces[brand.typeface];
  return { name: brand.typeface, typeface, bytes: readFileSync(find(typeface.file)) };
}

async function cutToLetters(
  name: string,
  { family, axes, kind }: Typeface,
  bytes: Buffer,
  letters: string,
  folder: string,
): Promise<CutTypeface> {
  const files = new FileCache(folder);
  const range = axes && Object.fromEntries(Object.entries(axes).map(([axis, [min, max]]) => [axis, { min, max }]));
  const pinned = axes && { wght: pictureWeight, ...(axes.wdth && { wdth: pictureWidth }) };
  const cut = (options: Parameters<typeof subsetFont>[2]) =>
    files.get(JSON.stringify([hash("sha256", bytes), letters, options]), async () =>
      Buffer.from(await subsetFont(bytes, letters, { noHinting: true, keepFeatures: features, ...options })),
    );
  const woff2 = await cut({ targetFormat: "woff2", ...(range && { variationAxes: range }) });
  const truetype = await cut({ targetFormat: "truetype", ...(pinned && { variationAxes: pinned }) });
  const { ascent, descent, lineGap, unitsPerEm, xWidthAvg } = await fromBuffer(truetype);
  return {
    family,
    axes,
    kind,
    metrics: { ascent, descent, lineGap, unitsPerEm, xWidthAvg },
    woff2: hashedFile(folder, `${name}.woff2`, woff2),
    picture: await forPictures(name, truetype, folder),
  };
}

async function forPictures(name: string, truetype: Buffer, folder: string): Promise<PictureTypeface> {
  return { file: hashedFile(folder, `${name}.ttf`, truetype), family: (await fromBuffer(truetype)).familyName };
}

function languagesOf(entries: readonly CheckedEntry[]): string[] {
  const clinic = entries.find(({ collection, language }) => collection === "clinic" && !language)?.value;
  return clinic ? siteLanguages(clinic as Clinic).map(({ code }) => code) : [];
}
