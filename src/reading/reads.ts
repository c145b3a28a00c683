import { AsyncLocalStorage } from "node:async_hooks";
import type { Place } from "./places.ts";

/** What was read while a page was drawn: the numbers of places. */
export type Reads = Set<number>;

/** In the place of a list of reads while an answer is made of other answers: it gets them as they are. */
export const answering = "answering";

/* It stands in the process's own scope, since pages and the build's integrations are modules apart. */
const name = Symbol.for("clinic-site.reads");
const scope = globalThis as { [name]?: AsyncLocalStorage<Reads | typeof answering | undefined> };
scope[name] ??= new AsyncLocalStorage();

/** Who reads at this moment. */
export const reader: AsyncLocalStorage<Reads | typeof answering | undefined> = scope[name];

/** Does somebody keep a list of what is read? Else nothing read needs to be noted down. */
export const isNoted = (): boolean => typeof reader.getStore() === "object";

/** Notes that a place was read, if somebody keeps a list. */
export function note({ id }: Place): void {
  const reads = reader.getStore();
  if (typeof reads === "object") reads.add(id);
}
