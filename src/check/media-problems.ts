import { parseVideoAddress } from "../domain/video/parse-video-address.ts";
import { isGroup, valueAt } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { closestName } from "./closest-name.ts";
import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";

const pictures = /\.(jpe?g|png|webp|avif)$/i;

/** Kinds that are refused, and what to do with each. */
const refused: Readonly<Record<string, string>> = {
  heic: "Save the picture as JPEG: many browsers cannot show what iPhones store. Send it to yourself by mail, or export it from Photos.",
  heif: "Save the picture as JPEG: many browsers cannot show what iPhones store. Send it to yourself by mail, or export it from Photos.",
  jfif: "Let its name end in .jpg: it is a JPEG picture under another ending.",
  jpe: "Let its name end in .jpg: it is a JPEG picture under another ending.",
  pjpeg: "Let its name end in .jpg: it is a JPEG picture under another ending.",
  svg: "Save the drawing as PNG: an .svg file can carry code.",
  gif: "Save the picture as PNG, or as a film (.mp4) if it moves: nobody can stop a moving .gif.",
  tif: "Save the picture as JPEG: browsers cannot show .tif files.",
  tiff: "Save the picture as JPEG: browsers cannot show .tiff files.",
  bmp: "Save the picture as PNG: .bmp files are far too large to send.",
  pdf: "Save the page as a picture, JPEG or PNG: a .pdf cannot be shown here.",
};

/** Files that the fields of a page name and that are not in `media/`, or cannot be what they are named for. */
export function mediaProblems(entry: SourceEntry, index: ContentIndex): Problem[] {
  const video = isGroup(entry.data) ? entry.data["video"] : undefined;
  const url = isGroup(video) ? video["url"] : undefined;
  const source = typeof url === "string" ? parseVideoAddress(url.trim()) : undefined;
  const isOwnFile = source?.host === "file";
  const advices: [path: readonly [string, string], advice: (value: string) => string | undefined][] = [
    [["video", "url"], () => (isOwnFile ? mediaAdvice(source.path, index) : undefined)],
    [
      ["video", "captions"],
      (value) => (source && !isOwnFile ? undefined : (captionsAdvice(value) ?? mediaAdvice(value, index))),
    ],
    [["video", "poster"], (value) => pictureAdvice(value, index)],
    [["photo", "file"], (value) => pictureAdvice(value, index)],
  ];
  return advices.flatMap(([path, adviceFor]): Problem[] => {
    const value = valueAt(entry.data, path);
    const advice = typeof value === "string" ? adviceFor(value.trim()) : undefined;
    return advice
      ? [{ file: entry.file, ...entry.lineOf(path), field: path.join("."), found: String(value), advice }]
      : [];
  });
}

/** What is wrong with naming this file in `media/`; `undefined` if it is there. */
export function mediaAdvice(path: string, index: ContentIndex): string | undefined {
  if (index.media.has(path)) return undefined;
  const name = path.split("/").at(-1) ?? path;
  const moved = [...index.media].find((file) => file.endsWith(`/${name}`)) ?? closestName(path, index.media);
  if (!path.startsWith("media/") && !moved)
    return "Put the file into media/ and write its name like media/picture.jpg.";
  return moved
    ? `Did you mean ${moved}? There is no file ${path}.`
    : `There is no file ${path}. Put it there, or correct the name.`;
}

/** What is wrong with showing this file as a picture; `undefined` if nothing is. */
export function pictureAdvice(path: string, index: ContentIndex): string | undefined {
  if (/^(https?:)?\/\//i.test(path))
    return "Put the picture into media/ and write media/ and its name: pictures of other sites are not shown.";
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const other = refused[ending] ?? "Use a picture: a .jpg, .png or .webp file.";
  return mediaAdvice(path, index) ?? (pictures.test(path) ? undefined : other);
}

function captionsAdvice(path: string): string | undefined {
  return path.endsWith(".vtt") ? undefined : "Name a captions file whose name ends in .vtt.";
}
