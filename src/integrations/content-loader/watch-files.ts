import type { LoaderContext } from "astro/loaders";
import { mergeTranslation } from "../../check/merge-translation.ts";
import { translatedId } from "../../domain/language.ts";
import type { CollectionName } from "../../schemas/collections.ts";
import { type ListedEntry, listEntries } from "../../source/list-entries.ts";
import { readEntry, type SourceEntry } from "../../source/read-entry.ts";

/** What a collection is to hold: the ids of all its entries, and each of them. */
interface Keeper {
  forgetAllBut: (ids: ReadonlySet<string>) => void;
  keep: (entry: SourceEntry, data: Record<string, unknown>) => void;
}

/** Loads a collection for the preview, and anew whenever a file of the content folder changes. */
export async function watchFiles(
  collection: CollectionName,
  folder: string,
  { parseData, watcher }: Pick<LoaderContext, "parseData" | "watcher">,
  { forgetAllBut, keep }: Keeper,
): Promise<void> {
  const loadOne = async (listed: ListedEntry) => {
    const entry = readWhole(folder, listed);
    const written = entry.data as Record<string, unknown>;
    const id = translatedId(listed.id, listed.language);
    keep(entry, await parseData({ id, data: written, filePath: `${folder}/${entry.file}` }));
  };
  const loadAll = async () => {
    const listed = listEntries(folder).entries.filter((entry) => entry.collection === collection);
    forgetAllBut(new Set(listed.map(({ id, language }) => translatedId(id, language))));
    for (const entry of listed) await loadOne(entry).catch(keepLast);
  };
  await loadAll();
  const reload = (path: string) => {
    if (path.startsWith(folder)) void loadAll();
  };
  for (const event of ["add", "change", "unlink"] as const) watcher?.on(event, reload);
}

/** A file, or a translation with the facts of its original. @throws Error when one of the two cannot be read */
function readWhole(folder: string, listed: ListedEntry): SourceEntry {
  const entry = readOrStop(folder, listed);
  const { language, file } = listed;
  if (!language) return entry;
  const original = readOrStop(folder, { ...listed, file: file.slice(language.length + 1) });
  return mergeTranslation(original, entry).entry;
}

function readOrStop(folder: string, listed: ListedEntry): SourceEntry {
  const entry = readEntry(folder, listed);
  if ("problems" in entry) throw new Error(entry.problems.map(({ file, advice }) => `${file}: ${advice}`).join("\n"));
  return entry;
}

/** In the preview a file that is not in order keeps its last good state; the content check tells what is wrong with it. */
const keepLast = () => {};
