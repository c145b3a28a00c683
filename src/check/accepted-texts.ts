const place = Symbol.for("clinic-site.accepted-texts");

/** It stands in the process's own scope, since Astro loads its configuration and the pages as modules apart from each other. */
const scope = globalThis as { [place]?: Set<string> };
scope[place] ??= new Set();
const accepted = scope[place];

/** Remembers a text in which the content check found no problem. */
export function accept(text: string): void {
  accepted.add(text);
}

/** Has the content check of this process read the very same text and found no problem in it? */
export function isAccepted(text: string): boolean {
  return accepted.has(text);
}
