import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";

/** What was read while a page was drawn: the place in the answers about the site, and what stood there. */
export type Reads = Map<string, string>;

const place = Symbol.for("clinic-site.reads");
const scope = globalThis as { [place]?: AsyncLocalStorage<Reads | undefined> };
scope[place] ??= new AsyncLocalStorage();

/** Who reads at this moment. It stands in the process's own scope, since pages and the build's integrations are modules apart. */
export const reader: AsyncLocalStorage<Reads | undefined> = scope[place];

/** Notes what stands in a place, if somebody keeps a list of what is read. */
export function note(where: string, value: unknown): void {
  const reads = reader.getStore();
  // Within a build a place never changes.
  if (reads && !reads.has(where)) reads.set(where, shortForm(value));
}

const longest = 60;
const hashes = new Map<string, string>();

/** A value as a short text: itself, or its hash. Two values with the same text are the same. */
function shortForm(value: unknown): string {
  const text = String(value);
  if (text.length <= longest) return `${typeof value} ${text}`;
  const known = hashes.get(text) ?? createHash("sha256").update(text).digest("base64");
  hashes.set(text, known);
  return `${typeof value} ${known}`;
}
