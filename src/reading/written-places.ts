import { answerPlace, type Place, partPlace, placeNumbered, valueIn } from "./places.ts";

/** Places in a form that outlives the process: of each the number of its whole in this list, -1 for an answer; its step; what stood there. */
export interface WrittenPlaces {
  wholes: number[];
  steps: string[];
  /** null where nobody has read the place itself, only parts of it */
  values: (string | null)[];
}

/**
 * Places with all that they are parts of.
 * @param ids their numbers
 * @returns what is to be written, and by the number of each place the one under which it is written
 */
export function writePlaces(ids: ReadonlySet<number>): {
  written: WrittenPlaces;
  numbers: ReadonlyMap<number, number>;
} {
  const written: WrittenPlaces = { wholes: [], steps: [], values: [] };
  const numbers = new Map<number, number>();
  const write = (place: Place): number => {
    const known = numbers.get(place.id);
    if (known !== undefined) return known;
    const whole = place.whole ? write(place.whole) : -1;
    const number = written.wholes.push(whole) - 1;
    written.steps.push(place.step);
    written.values.push(ids.has(place.id) ? (valueIn(place.id) ?? null) : null);
    numbers.set(place.id, number);
    return number;
  };
  for (const id of ids) write(placeNumbered(id));
  return { written, numbers };
}

/** The places that were written, in their order. */
export function readWritten({ wholes, steps }: WrittenPlaces): Place[] {
  const places: Place[] = [];
  for (const [number, step] of steps.entries()) {
    const whole = places[wholes[number] ?? -1];
    places.push(whole ? partPlace(whole, step) : answerPlace(step));
  }
  return places;
}
