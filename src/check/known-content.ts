import type { ContentCheck } from "./check-content.ts";

const place = Symbol.for("clinic-site.checked-content");
const scope = globalThis as { [place]?: Map<string, Promise<ContentCheck>> };
scope[place] ??= new Map();

/**
 * The checks of this process, by content folder. They stand in the process's own scope, since Astro loads its configuration and
 * the collections as modules apart from each other; in a module of its own, so that the collections do not bring all rules of
 * the check with them, which Vite would have to transform.
 */
export const knownContent: Map<string, Promise<ContentCheck>> = scope[place];
