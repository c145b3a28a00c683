import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { knownContent } from "../check/known-content.ts";
import { translatedId } from "../domain/language.ts";
import type { CollectionName } from "../schemas/collections.ts";
import { contentFolder } from "../source/content-folder.ts";
import type { ListedEntry } from "../source/list-entries.ts";
import type { SourceEntry } from "../source/read-entry.ts";

/**
 * Loads one collection with the content check's own reading of files, so that both understand a file alike: dates stay text,
 * a ZIP keeps its zero, the file's name is its id. Astro's glob loader reads front matter by other rules (see CONTRIBUTING.md).
 * A build takes what the check has read; the preview reads anew whenever a file changes. The modules of both are asked for where
 * they are needed: Vite would else transform all of them for every build.
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
      if (watcher) {
        const { watchFiles } = await import("./content-loader/watch-files.ts");
        return watchFiles(collection, folder, { parseData, watcher }, { forgetAllBut, keep });
      }
      const { entries } = await (knownContent.get(folder) ?? checkNow(folder));
      const own = entries.filter((entry) => entry.collection === collection);
      forgetAllBut(own);
      for (const entry of own) keep(entry, entry.value as Record<string, unknown>);
    },
  };
}

/** `astro check` and `astro sync` ask for the collections without a build having checked them. */
async function checkNow(folder: string) {
  const { checkedContent } = await import("../check/checked-content.ts");
  return checkedContent(folder);
}

/** Pictures are files that Astro sizes and writes, so a text with one is compiled Astro's own way (site/body.ts). */
const hasPicture = (body: string) => body.includes("![");
