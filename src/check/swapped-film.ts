import { parseVideoAddress } from "../domain/video/parse-video-address.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { Problem, Repair } from "./problem.ts";

/** The fields that tell of one certain film. */
const ofOneFilm = ["kind", "captions", "poster", "transcript"] as const;

/**
 * A link to YouTube or Vimeo in the place of a film of the clinic's own, whose label, captions, still and transcript have stayed. Captions
 * belong to own files alone, and so does a drawn film with a still; then the rest tells of that film too.
 */
export function swappedFilmProblems(entry: SourceEntry): Problem[] {
  const video = isGroup(entry.data) ? entry.data["video"] : undefined;
  if (!isGroup(video) || typeof video["url"] !== "string") return [];
  const source = parseVideoAddress(video["url"]);
  if (!source || source.host === "file") return [];
  const isDrawn = video["kind"] === "animation";
  if (video["captions"] === undefined && !(isDrawn && video["poster"] !== undefined)) return [];
  const left = ofOneFilm.filter((name) => video[name] !== undefined && (name !== "kind" || isDrawn));
  const [first = "captions"] = left;
  const advice =
    left.length === 1
      ? "Delete the line: captions of a film on YouTube or Vimeo are added there."
      : `Delete ${left.slice(0, -1).join(", ")} and ${left.at(-1)}: they tell of the film that stood here before. Then say in transcript what the new one shows.`;
  const repair = withoutFields(entry, left);
  return [
    {
      file: entry.file,
      ...entry.lineOf(["video", first]),
      field: `video.${first}`,
      found: String(video[first]),
      advice,
      seen: "the label, the still and the words of another film.",
      ...(repair && { repairs: [repair] }),
    },
  ];
}

/** The lines of the file without these fields of the film. */
function withoutFields(entry: SourceEntry, names: readonly string[]): Repair | undefined {
  const lines = entry.text.split("\n");
  const gone = new Set<number>();
  for (const name of names) {
    const start = entry.lineOf(["video", name])?.line;
    if (start === undefined) return undefined;
    gone.add(start);
    const depth = indentOf(lines[start - 1]);
    for (let line = start + 1; line <= lines.length; line++) {
      const text = lines[line - 1] ?? "";
      if (/^---/.test(text) || (text.trim() !== "" && indentOf(text) <= depth)) break;
      gone.add(line);
    }
  }
  const [first, last] = [Math.min(...gone), Math.max(...gone)];
  const kept = lines.slice(first - 1, last).filter((_, index) => !gone.has(first + index));
  return { line: first, count: last - first + 1, lines: kept, why: "nothing of the film that stood here before" };
}

const indentOf = (line = "") => line.search(/\S|$/);
