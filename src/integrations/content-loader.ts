import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { checkedContent } from "../check/checked-content.ts";
import { mergeTranslation } from "../check/merge-translation.ts";
import { translatedId } from "../domain/language.ts";
import type { CollectionName } from "../schemas/collections.ts";
import { contentFolder } from "../source/content-folder.ts";
import { type ListedEntry, listEntries } from "../source/list-entries.ts";
import { readEntry, type SourceEntry } from "../source/read-entry.ts";

/**
 * Loads one collection with the content check's own reading of files, so that both understand a file alike: dates stay text,
 * a ZIP keeps its zero, the file's name is its id. Astro's glob loader reads front matter by other rules (see CONTRIBUTING.md).
 * A build takes what the check has read; the preview reads anew whenever a file changes.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: "content-folder",
    async load({ config, store, parseData, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const folder = contentFolder(process.env, root);
      const keep = ({ id, language, body, file }: SourceEntry, data: Record<string, unknown>) => {
        const filePath = relative(root, `${folder}/${file}`);
        const picture = hasPicture(body) && { deferredRender: true };
        store.set({
          id: translatedId(id, language),
          data,
          body,
          filePath,
          // The place belongs to it: the same words in another folder are another module.
          digest: generateDigest({ data, body, filePath }),
          ...picture,
        });
      };
      const forgetAllBut = (entries: readonly ListedEntry[]) => {
        // Marks the store as changed, so that Astro writes its list of the content's modules anew: it stands in `.astro/`
        // for every output, and a build of another content folder may have left its own there.
        store.delete("");
        const ids = new Set(entries.map(({ id, language }) => translatedId(id, language)));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      };
      if (!watcher) {
        const { entries } = await checkedContent(folder);
        const own = entries.filter((entry) => entry.collection === collection);
        forgetAllBut(own);
        for (const entry of own) keep(entry, entry.value as Record<string, unknown>);
        return;
      }
      const loadOne = async (listed: ListedEntry) => {
        const entry = readWhole(folder, listed);
        const written = entry.data as Record<string, unknown>;
        const id = translatedId(listed.id, listed.language);
        keep(entry, await parseData({ id, data: written, filePath: `${folder}/${entry.file}` }));
      };
      const loadAll = async () => {
        const listed = listEntries(folder).entries.filter((entry) => entry.collection === collection);
        forgetAllBut(listed);
        for (const entry of listed) await loadOne(entry).catch(keepLast);
      };
      await loadAll();
      const reload = (path: string) => {
        if (!path.startsWith(folder)) return;
        void loadAll();
      };
      for (const event of ["add", "change", "unlink"] as const) watcher.on(event, reload);
    },
  };
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

/** Pictures are files that Astro sizes and writes, so a text with one is compiled Astro's own way (site/body.ts). */
const hasPicture = (body: string) => body.includes("![");
