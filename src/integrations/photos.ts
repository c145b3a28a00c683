import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { listEntries } from "../source/list-entries.ts";
import { readEntry } from "../source/read-entry.ts";
import { virtualModule } from "./virtual-module.ts";

const name = "virtual:photos";

/**
 * The photographs that fields name (`photo.file`), as `virtual:photos`: by their name in the content folder, in the form
 * that Astro makes smaller files of. Only what is named is taken in, since an original that no page asks for would be
 * published as it is, with the place where it was taken.
 */
export function photos(folder: string): Plugin {
  let isPreview = false;
  return {
    name: "photos",
    enforce: "pre",
    config(_, { command }) {
      isPreview = command === "serve";
    },
    configureServer({ watcher, moduleGraph }) {
      watcher.on("all", (_, file) => {
        const module = moduleGraph.getModuleById(`\0${name}`);
        if (module && relative(folder, file).startsWith("practitioners")) moduleGraph.invalidateModule(module);
      });
    },
    ...virtualModule(name, () => {
      const files = photosNamed(folder, isPreview);
      const imports = files.map((file, index) => `import p${index} from ${JSON.stringify(join(folder, file))};`);
      const entries = files.map((file, index) => `${JSON.stringify(file)}: p${index}`);
      return `${imports.join("\n")}\nexport default { ${entries.join(", ")} };`;
    }),
  };
}

/** The files that published practitioners name, in the preview drafts, too; each once. */
function photosNamed(folder: string, withDrafts: boolean): string[] {
  const people = listEntries(folder).entries.filter(({ collection }) => collection === "practitioners");
  const named = people.flatMap((listed) => {
    const entry = readEntry(folder, listed);
    const { photo, draft } = "data" in entry ? (entry.data as { photo?: { file?: unknown }; draft?: unknown }) : {};
    return typeof photo?.file === "string" && (withDrafts || draft !== true) ? [photo.file] : [];
  });
  return [...new Set(named)];
}
