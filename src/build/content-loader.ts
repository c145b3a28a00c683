import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { contentReading } from "../check/checked-content.ts";
import type { CheckedEntry } from "../check/read-content.ts";
import { translatedId } from "../domain/language.ts";
import type { CollectionName } from "../schemas/collections.ts";
import { contentFolder } from "../source/content-folder.ts";

/**
 * Loads one collection from the reading that the content check judges, so that both understand a file alike: dates stay text, a ZIP
 * keeps its zero, the file's name is its id. Astro's glob loader reads front matter by other rules (see CONTRIBUTING.md). In the
 * preview a file that is not in order keeps its last good state; the check tells what is wrong with it.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: "clinic-content",
    async load({ config, store, generateDigest, watcher }) {
      const root = fileURLToPath(config.root);
      const folder = contentFolder(process.env, root);
      const stored = new Map<string, CheckedEntry>();
      const load = () => {
        const { entries, listing } = contentReading(folder);
        const isOwn = (entry: { collection: string }) => entry.collection === collection;
        const idOf = ({ id, language }: { id: string; language?: string }) => translatedId(id, language);
        const listed = new Set(listing.entries.filter(isOwn).map(idOf));
        for (const id of store.keys()) if (!listed.has(id)) store.delete(id);
        for (const entry of entries.filter(isOwn).sort((one, other) => idOf(one).localeCompare(idOf(other)))) {
          const id = idOf(entry);
          if (stored.get(id) === entry) continue;
          stored.set(id, entry);
          const { body, file, value } = entry;
          const data = value as Record<string, unknown>;
          // The place belongs to it: the same words in another folder are another module.
          const filePath = relative(root, `${folder}/${file}`);
          const digest = generateDigest({ data, body, filePath });
          store.set({ id, data, body, filePath, digest, ...(hasPicture(body) && { deferredRender: true }) });
        }
      };
      // Marks the store as changed: Astro keeps its list of the content's modules in one place for every content folder. And a
      // collection that had an entry is there, though empty; of one that never had any Astro warns the owner at each build.
      store.set({ id: "-", data: {} });
      store.delete("-");
      load();
      watcher?.on("all", (_, path) => {
        if (path.startsWith(folder)) load();
      });
    },
  };
}

/** Pictures are files that Astro sizes and writes, so a text with one is compiled Astro's own way (site/body.ts). */
const hasPicture = (body: string) => body.includes("![");
