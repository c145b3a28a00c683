import { namesIn } from "./names-in.ts";
import { type Place, partPlace, pathTo } from "./places.ts";

const placesOf = new WeakMap<object, Place>();

/**
 * Gives every object, list and map in an answer its place, once: what an earlier answer has, from which this one was made, keeps
 * the place that it has there. So it does not depend on who reads it first.
 * @throws Error naming the place of what is no plain data
 */
export function claim(value: unknown, place: Place): void {
  if (typeof value === "function")
    throw new Error(`The answer at ${pathTo(place)} holds a function. Answers are plain data.`);
  if (typeof value !== "object" || value === null || placesOf.has(value)) return;
  placesOf.set(value, place);
  for (const [step, part] of partsOf(value, place)) if (!isLeaf(part)) claim(part, partPlace(place, step));
}

/** The place of an object in an answer. @throws Error for one that is in none */
export function placeOf(value: object): Place {
  const place = placesOf.get(value);
  if (!place) throw new Error("A value was put into an answer after it had been given.");
  return place;
}

/** A value that has no parts. A function is none, so that it is told of. */
export const isLeaf = (value: unknown) => value === null || (typeof value !== "object" && typeof value !== "function");

function partsOf(value: object, place: Place): Iterable<[step: string, part: unknown]> {
  if (Array.isArray(value)) {
    const { inOrder } = namesIn(value);
    return value.map((part, index) => [inOrder[index] ?? "", part]);
  }
  if (value instanceof Map) return Array.from(value, ([key, part]) => [String(key), part]);
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return Object.entries(value);
  throw new Error(`The answer at ${pathTo(place)} holds a ${prototype.constructor.name}. Answers are plain data.`);
}
