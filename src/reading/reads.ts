import { AsyncLocalStorage } from "node:async_hooks";
import type { Place } from "./places.ts";

/** What was read while a page was drawn: the numbers of places. */
export type Reads = Set<number>;

/* It stands in the process's own scope, since pages and the build's integrations are modules apart. */
const name = Symbol.for("clinic-site.reads");
const scope = globalThis as { [name]?: AsyncLocalStorage<Reads | undefined> };
scope[name] ??= new AsyncLocalStorage();

/** Who reads at this moment. */
export const reader: AsyncLocalStorage<Reads | undefined> = scope[name];

/** Does somebody keep a list of what is read? Else nothing needs a place: answers that are made of others read all of these. */
export const isNoted = (): boolean => reader.getStore() !== undefined;

/** Notes that a place was read, if somebody keeps a list. */
export function note({ id }: Place): void {
  reader.getStore()?.add(id);
}
