import { namesIn } from "./names-in.ts";
import { isThere, names } from "./part.ts";
import type { Place } from "./places.ts";

/** Reads a tracked value in all the places in which it was read before, those that are still there. */
export function readAgain(value: unknown, { parts }: Place): void {
  if (!parts || typeof value !== "object" || value === null) return;
  for (const [step, place] of [...parts]) {
    if (step === names) readNames(value);
    else readPart(value, step, place);
  }
}

function readPart(value: object, step: string, place: Place): void {
  if (value instanceof Map && place.parts?.has(isThere)) value.has(step);
  readAgain(partNamed(value, step), place);
}

function readNames(value: object): unknown {
  if (Array.isArray(value)) return value.values();
  return value instanceof Map ? value.size : Object.keys(value);
}

function partNamed(value: object, step: string): unknown {
  if (value instanceof Map) return value.get(step);
  if (Array.isArray(value) && step.startsWith("@")) return value[namesIn(value).indexes.get(step) ?? -1];
  return (value as Record<string, unknown>)[step];
}
