import type { Place } from "./places.ts";
import { note } from "./reads.ts";

/** The step of a place where it stands which parts there are. */
export const names = "#";

/** The step of a place where it stands whether a map has the key. */
export const isThere = "?";

/** A part of a value as it was met first: within a build it never changes. */
export interface Part {
  /** what the reader gets */
  form: unknown;
  /** what the reader has read then; undefined where the whole's place says it already */
  place: Place | undefined;
}

/** Takes a part, and notes that it was read. */
export function read({ form, place }: Part): unknown {
  if (place) note(place);
  return form;
}

/** Does a promise ask whether it was given another promise? It asks so of all that is awaited, and nothing is read by it. */
export const isAskedByPromise = (name: string | symbol, value: unknown) => name === "then" && value === undefined;
