import type { Plugin } from "vite";

/** What of an entry pages are given by `astro:content`. */
export interface LoadedEntry {
  id: string;
  data: Record<string, unknown>;
  body: string;
  filePath: string;
  /** its text holds a picture, so that Astro compiles it in its own way */
  deferredRender?: true;
}

const name = "clinic-site.entries";
const scope = globalThis as { [name: symbol]: Map<string, Map<string, LoadedEntry>> | undefined };

/** The entries of a build, by collection and id. They stand in the process's own scope, where the built pages' code finds them. */
export const loadedEntries: Map<string, Map<string, LoadedEntry>> = scope[Symbol.for(name)] ?? new Map();
scope[Symbol.for(name)] = loadedEntries;

/**
 * Gives the pages of a build the entries as they were loaded. Astro would write all of them to a file, put that as one string into
 * the pages' code and take it apart there, which takes 0.4 ms and several times its size for each page. If Astro renames its store,
 * this is never called and pages find no entries: then the loader has to put them into Astro's store again.
 */
export function entriesInProcess(): Plugin {
  return {
    name: "entries-in-process",
    apply: "build",
    load: {
      order: "pre",
      // Source: RESOLVED_DATA_STORE_VIRTUAL_ID in Astro's content/consts.js; a Map is one of the forms that its data-store.js reads.
      filter: { id: /^\0astro:data-layer-content$/ },
      handler: () => `export default globalThis[Symbol.for("${name}")];`,
    },
  };
}
