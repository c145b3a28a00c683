import { claim, isLeaf, placeOf } from "./claim.ts";
import { mapHandler } from "./map-handler.ts";
import { namesIn } from "./names-in.ts";
import { isAskedByPromise, names, type Part, read } from "./part.ts";
import { answerPlace, type Place, partPlace, pathTo, setValue } from "./places.ts";
import { isNoted, note } from "./reads.ts";

const trackedForms = new WeakMap<object, object>();

/**
 * A value in a form that notes what is read of it. Plain objects, lists and maps are noted leaf by leaf, so that who reads a title
 * depends on the title alone; an object has one form and one place, wherever it is met.
 * @param value plain data: what answers about the site are made of
 * @param question whose answer it is
 * @throws Error naming the place of what is no plain data
 */
export function tracked<Value>(value: Value, question: string): Value {
  const place = answerPlace(question);
  claim(value, place);
  return read(partAt(value, place)) as Value;
}

/** What is there at a place. Of a leaf the value is noted down, of all else what kind it is and where it has its own place. */
function partAt(value: unknown, place: Place): Part {
  if (typeof value !== "object" || value === null) {
    setValue(place, value);
    return { form: value, place };
  }
  const own = placeOf(value);
  const form = trackedForms.get(value) ?? new Proxy(value, handlerFor(value, own));
  trackedForms.set(value, form);
  setValue(place, own === place ? "has parts" : `→ ${pathTo(own)}`);
  return { form, place };
}

function handlerFor(value: object, place: Place): ProxyHandler<object> {
  if (Array.isArray(value)) return listHandler(place);
  return value instanceof Map ? mapHandler(place, partAt) : groupHandler(place);
}

function groupHandler(place: Place): ProxyHandler<object> {
  const parts = new Map<string | symbol, Part>();
  let whole: Place | undefined;
  const noteNames = (group: object) => {
    if (!isNoted()) return;
    whole ??= placeWith(place, names, Object.keys(group).join());
    note(whole);
  };
  return {
    get: (group, name) => {
      const known = parts.get(name);
      if (known) return read(known);
      const value: unknown = Reflect.get(group, name);
      const isInherited = typeof value === "function";
      if (typeof name === "symbol" || isInherited || isAskedByPromise(name, value)) return value;
      if (isLeaf(value) && !isNoted()) return value;
      const isName = name === "id" && place.step === `@${value}`;
      const part = isName ? { form: value, place: undefined } : partAt(value, partPlace(place, name));
      parts.set(name, part);
      return read(part);
    },
    has: (group, name) => {
      noteNames(group);
      return Reflect.has(group, name);
    },
    ownKeys: (group) => {
      noteNames(group);
      return Reflect.ownKeys(group);
    },
  };
}

/** Who takes one part of a list knows of that part; who goes through it, by whatever method, knows which parts it has and in which order. */
function listHandler(place: Place): ProxyHandler<object> {
  const parts = new Map<string | symbol, Part>();
  let forms: readonly unknown[] | undefined;
  let whole: Place | undefined;
  return {
    get: (target, index) => {
      const known = parts.get(index);
      if (known) return read(known);
      const list = target as unknown[];
      const value: unknown = Reflect.get(list, index);
      if (typeof value === "function") {
        forms ??= Object.freeze(list.map((part, index) => partOfList(list, part, String(index), place).form));
        if (isNoted()) {
          whole ??= placeWith(place, names, toldOf(list, place));
          note(whole);
        }
        return value.bind(forms);
      }
      if (typeof index === "symbol" || isAskedByPromise(index, value) || (isLeaf(value) && !isNoted())) return value;
      const part = partOfList(list, value, index, place);
      parts.set(index, part);
      return read(part);
    },
    ownKeys: (list) => {
      if (isNoted()) note(placeWith(place, "length", (list as unknown[]).length));
      return Reflect.ownKeys(list);
    },
  };
}

function partOfList(list: readonly unknown[], value: unknown, index: string, place: Place): Part {
  if (isLeaf(value)) return isNoted() ? partAt(value, partPlace(place, index)) : { form: value, place: undefined };
  const name = namesIn(list).inOrder[Number(index)] ?? index;
  const { form } = partAt(value, partPlace(place, name));
  return { form, place: name === index ? partPlace(place, name) : placeWith(place, index, name) };
}

/** In one text which parts a list has. */
function toldOf(list: readonly unknown[], place: Place): string {
  const { inOrder } = namesIn(list);
  const told = list.map((part, index) => {
    if (isLeaf(part)) return `${typeof part} ${part}`;
    const own = placeOf(part as object);
    return own.whole === place ? own.step : `${inOrder[index]} → ${pathTo(own)}`;
  });
  return told.join("\n");
}

/** A part's place, with what stands there. */
function placeWith(whole: Place, step: string, value: unknown): Place {
  const place = partPlace(whole, step);
  setValue(place, value);
  return place;
}
