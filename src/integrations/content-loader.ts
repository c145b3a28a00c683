import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { checkedContent } from "../check/checked-content.ts";
import { translatedId } from "../domain/language.ts";
import type { CollectionName } from "../schemas/collections.ts";
import { contentFolder } from "../source/content-folder.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { type LoadedEntry, loadedEntries } from "./content-loader/entries-in-process.ts";
import { watchFiles } from "./content-loader/watch-files.ts";

/**
 * Loads one collection with the content check's own reading of files, so that both understand a file alike: dates stay text,
 * a ZIP keeps its zero, the file's name is its id. Astro's glob loader reads front matter by other rules (see CONTRIBUTING.md).
 * A build takes what the check has read, and leaves in Astro's store the texts with pictures only, which Astro compiles
 * (content-loader/entries-in-process.ts); the preview reads anew whenever a file changes.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: "content-folder",
    async load({ config, store, parseData, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const folder = contentFolder(process.env, root);
      const entryOf = ({ id, language, body, file }: SourceEntry, data: Record<string, unknown>): LoadedEntry => ({
        id: translatedId(id, language),
        data,
        body,
        filePath: relative(root, `${folder}/${file}`),
        ...(hasPicture(body) && { deferredRender: true }),
      });
      const keep = (entry: LoadedEntry) => {
        // The place belongs to it: the same words in another folder are another module.
        const { data, body, filePath } = entry;
        store.set({ ...entry, digest: generateDigest({ data, body, filePath }) });
      };
      if (watcher) {
        const forgetAllBut = (ids: ReadonlySet<string>) => {
          store.delete(""); // marks it as changed, as below
          for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        };
        const keepNow = (entry: SourceEntry, data: Record<string, unknown>) => keep(entryOf(entry, data));
        return watchFiles(collection, folder, { parseData, watcher }, { forgetAllBut, keep: keepNow });
      }
      const { entries } = await checkedContent(folder);
      const own = entries
        .filter((entry) => entry.collection === collection)
        .map((entry) => entryOf(entry, entry.value as Record<string, unknown>))
        .sort((one, other) => one.id.localeCompare(other.id));
      loadedEntries.set(collection, new Map(own.map((entry) => [entry.id, entry])));
      // Marks the store as changed, so that Astro writes its list of the content's modules anew: it stands in `.astro/`
      // for every output, and a build of another content folder may have left its own there.
      store.clear();
      for (const entry of own) if (entry.deferredRender) keep(entry);
    },
  };
}

/** Pictures are files that Astro sizes and writes, so a text with one is compiled Astro's own way (site/body.ts). */
const hasPicture = (body: string) => body.includes("![");
