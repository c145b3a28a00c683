import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problem.ts";
import { stillThere } from "../still-there.ts";
import { captionsAdvice } from "./captions-advice.ts";
import { drawingAdvice } from "./drawing-advice.ts";
import { filmAdvice } from "./film-advice.ts";
import { pictureAdvice } from "./picture-advice.ts";

const megabyte = 1024 * 1024;

/** What is wrong with the bytes of a file, in the owner's words; `undefined` if nothing is. */
type Judge = (bytes: Buffer, file: string) => string | undefined | Promise<string | undefined>;
interface Kind {
  mostMegabytes: number;
  tooLarge: string;
  judge: Judge;
}

/** Larger than any camera's picture that is worth sending; the build would work on it for minutes. */
const picture: Kind = {
  mostMegabytes: 20,
  tooLarge: "Make the picture smaller: 20 megabytes at most, 2,000 pixels wide are plenty.",
  judge: pictureAdvice,
};
/** Cloudflare Pages takes no larger file. Source: Cloudflare Pages "Limits" (file size, 25 MiB). */
const film: Kind = {
  mostMegabytes: 25,
  tooLarge:
    "Make the film smaller: 25 megabytes at most, or put it on YouTube or Vimeo. Visitors load it over their phones.",
  judge: filmAdvice,
};
const kinds: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(["jpg", "jpeg", "png", "gif", "webp", "avif"].map((ending) => [ending, picture])),
  svg: { mostMegabytes: 1, tooLarge: "Save the drawing as .png: it has more than a megabyte.", judge: drawingAdvice },
  mp4: film,
  webm: film,
  vtt: { mostMegabytes: 1, tooLarge: "Shorten the captions: they have more than a megabyte.", judge: captionsAdvice },
  pdf: {
    mostMegabytes: 25,
    tooLarge: "Make the document smaller: 25 megabytes at most.",
    judge: (bytes) =>
      bytes.toString("latin1", 0, 5) === "%PDF-" ? undefined : "This is no PDF document. Save it anew as .pdf.",
  },
};

/** What was found about a file, as long as it stays as it is: in the preview the check runs at every change. */
const known = new Map<string, string | undefined>();

/**
 * Files in `media/` that are too large, damaged, not copied whole, something else than their names say, or that would tell
 * visitors more than they should.
 * @param folder the absolute path of the content folder
 * @param media the files in `media/`, relative to it
 */
export async function mediaFileProblems(folder: string, media: Iterable<string>): Promise<Problem[]> {
  const found = await Promise.all([...media].map((file) => problemOf(folder, file)));
  return found.filter((problem) => problem !== undefined);
}

async function problemOf(folder: string, file: string): Promise<Problem | undefined> {
  const kind = kinds[file.split(".").at(-1)?.toLowerCase() ?? ""];
  if (!kind) return undefined;
  const path = join(folder, file);
  const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (size === undefined) return undefined;
  const megabytes = size / megabyte;
  if (megabytes > kind.mostMegabytes)
    return {
      file,
      found: `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} megabytes`,
      advice: kind.tooLarge,
    };
  const key = `${path} ${size} ${mtimeMs}`;
  if (!known.has(key)) {
    const bytes = stillThere(() => readFileSync(path));
    if (!bytes) return undefined;
    known.set(key, await kind.judge(bytes, file));
  }
  const advice = known.get(key);
  return advice ? { file, advice } : undefined;
}
