import { parseVideoAddress } from "../domain/video/parse-video-address.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { closestName } from "./closest-name.ts";
import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";
import { isGroup } from "./schema-fields.ts";

const pictures = /\.(jpe?g|png|webp|avif|gif|svg)$/i;

/** Files that the video of a page names and that are not in `media/`, or cannot be what they are named for. */
export function mediaProblems(entry: SourceEntry, index: ContentIndex): Problem[] {
  const video = isGroup(entry.data) ? entry.data["video"] : undefined;
  if (!isGroup(video)) return [];
  const source = typeof video["url"] === "string" ? parseVideoAddress(video["url"].trim()) : undefined;
  const isOwnFile = source?.host === "file";
  const advices: [field: string, advice: (path: string) => string | undefined][] = [
    ["url", () => (isOwnFile ? mediaAdvice(source.path, index) : undefined)],
    ["captions", (path) => captionsAdvice(path, source !== undefined && !isOwnFile) ?? mediaAdvice(path, index)],
    ["poster", (path) => pictureAdvice(path, index)],
  ];
  return advices.flatMap(([field, adviceFor]): Problem[] => {
    const value = video[field];
    const advice = typeof value === "string" ? adviceFor(value.trim()) : undefined;
    return advice
      ? [{ file: entry.file, ...entry.lineOf(["video", field]), field: `video.${field}`, found: String(value), advice }]
      : [];
  });
}

/** What is wrong with naming this file in `media/`; `undefined` if it is there. */
export function mediaAdvice(path: string, index: ContentIndex): string | undefined {
  if (index.media.has(path)) return undefined;
  const name = path.split("/").at(-1) ?? path;
  const moved = [...index.media].find((file) => file.endsWith(`/${name}`)) ?? closestName(path, index.media);
  if (!path.startsWith("media/") && !moved)
    return "Put the file into content/media/ and write its name like media/picture.jpg.";
  return moved
    ? `Did you mean ${moved}? There is no file ${path}.`
    : `There is no file content/${path}. Put it there, or correct the name.`;
}

/** What is wrong with showing this file as a picture; `undefined` if nothing is. */
export function pictureAdvice(path: string, index: ContentIndex): string | undefined {
  if (/^(https?:)?\/\//i.test(path))
    return "Put the picture into content/media/ and write media/ and its name: pictures of other sites are not shown.";
  return (
    mediaAdvice(path, index) ??
    (pictures.test(path) ? undefined : "Use a picture: a .jpg, .png, .webp, .avif, .gif or .svg file.")
  );
}

function captionsAdvice(path: string, isHosted: boolean): string | undefined {
  if (isHosted) return "Delete the line: captions of a film on YouTube or Vimeo are added there.";
  return path.endsWith(".vtt") ? undefined : "Name a captions file whose name ends in .vtt.";
}
