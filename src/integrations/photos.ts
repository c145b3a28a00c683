import { join } from "node:path";
import type { Plugin } from "vite";
import { listEntries } from "../source/list-entries.ts";
import { readEntry } from "../source/read-entry.ts";

const name = "virtual:photos";

/**
 * The photographs that fields name (`photo.file`), as `virtual:photos`: by their name in the content folder, in the form
 * that Astro makes smaller files of. Only what is named is taken in, since an original that no page asks for would be
 * published as it is, with the place where it was taken.
 */
export function photos(folder: string): Plugin {
  return {
    name: "photos",
    enforce: "pre",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const files = photosNamed(folder);
      const imports = files.map((file, index) => `import p${index} from ${JSON.stringify(join(folder, file))};`);
      const entries = files.map((file, index) => `${JSON.stringify(file)}: p${index}`);
      return `${imports.join("\n")}\nexport default { ${entries.join(", ")} };`;
    },
  };
}

/** The files that published practitioners name, each once. */
function photosNamed(folder: string): string[] {
  const people = listEntries(folder).entries.filter(({ collection }) => collection === "practitioners");
  const named = people.flatMap((listed) => {
    const entry = readEntry(folder, listed);
    const { photo, draft } = "data" in entry ? (entry.data as { photo?: { file?: unknown }; draft?: unknown }) : {};
    return typeof photo?.file === "string" && draft !== true ? [photo.file] : [];
  });
  return [...new Set(named)];
}
