import { note } from "./reads.ts";

/** Between the steps of a place: `regions⇥en-US⇥@psoas⇥title`. No name holds a tab. */
export const step = "\t";

const trackedForms = new WeakMap<object, object>();
const places = new WeakMap<object, string>();

/**
 * A value in a form that notes what is read of it. Plain objects, lists and maps are noted leaf by leaf, so that who reads a title
 * depends on the title alone; an object has one form and one place, wherever it is met.
 * @param value plain data: what answers about the site are made of
 * @param place where it stands, from the question on
 */
export function tracked<Value>(value: Value, place: string): Value {
  if (typeof value === "function") throw new Error(`The answer at ${place} holds a function. Answers are plain data.`);
  if (typeof value !== "object" || value === null) {
    note(place, value);
    return value;
  }
  const known = places.has(value) ? value : trackedForms.get(value);
  const form = known ?? new Proxy(value, handlerFor(value, place));
  if (!known) {
    trackedForms.set(value, form);
    places.set(form, place);
  }
  if (places.get(form) !== place) note(place, `→ ${places.get(form)}`);
  return form as Value;
}

function handlerFor(value: object, place: string): ProxyHandler<object> {
  if (Array.isArray(value)) return listHandler(place);
  if (value instanceof Map) return mapHandler(place);
  const prototype = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return groupHandler(place);
  throw new Error(`The answer at ${place} holds a ${prototype.constructor.name}. Answers are plain data.`);
}

function groupHandler(place: string): ProxyHandler<object> {
  // Put together once: every page reads the same places.
  const placesOf = new Map<string, string>();
  return {
    get: (group, name) => {
      const value: unknown = Reflect.get(group, name);
      if (typeof name === "symbol" || (typeof value === "function" && !Object.hasOwn(group, name))) return value;
      const known = placesOf.get(name) ?? place + step + name;
      placesOf.set(name, known);
      return tracked(value, known);
    },
    has: (group, name) => {
      noteNames(group, place);
      return Reflect.has(group, name);
    },
    ownKeys: (group) => {
      noteNames(group, place);
      return Reflect.ownKeys(group);
    },
  };
}

/** Which fields there are. */
const noteNames = (group: object, place: string) => note(`${place}${step}#`, Object.keys(group).join());

function listHandler(place: string): ProxyHandler<object> {
  return {
    get: (list, index) => {
      const value: unknown = Reflect.get(list, index);
      if (typeof index === "symbol" || typeof value === "function") return value;
      const own = `${place}${step}${index}`;
      if (typeof value !== "object" || value === null) return tracked(value, own);
      const name = namesIn(list as unknown[])[Number(index)] ?? index;
      note(own, name);
      return tracked(value, place + step + name);
    },
    ownKeys: (list) => {
      note(`${place}${step}length`, (list as unknown[]).length);
      return Reflect.ownKeys(list);
    },
  };
}

const namesOfLists = new WeakMap<object, string[]>();

/**
 * The parts of a list by name: an entry by its `id`, so that its place stays the same when another one is put before it, and
 * any other part by its number.
 */
function namesIn(list: readonly unknown[]): string[] {
  const known = namesOfLists.get(list);
  if (known) return known;
  const ids = list.map((part) => (typeof part === "object" && part !== null && "id" in part ? `@${part.id}` : ""));
  const isKey = new Set(ids).size === ids.length;
  const names = ids.map((id, index) => (isKey && id ? id : String(index)));
  namesOfLists.set(list, names);
  return names;
}

function mapHandler(place: string): ProxyHandler<object> {
  return {
    get: (target, name) => {
      const map = target as Map<unknown, unknown>;
      const at = (key: unknown) => place + step + String(key);
      if (name === "get") return (key: unknown) => tracked(map.get(key), at(key));
      if (name === "has") return (key: unknown) => tracked(map.has(key), `${at(key)}${step}?`);
      note(`${place}${step}#`, [...map.keys()].join());
      const all = new Map([...map].map(([key, value]) => [key, tracked(value, at(key))]));
      const value: unknown = Reflect.get(all, name);
      return typeof value === "function" ? value.bind(all) : value;
    },
  };
}

/** Reads on from a tracked value, step by step, as a page did before: notes the same places again, those that are still there. */
export function readAgain(value: unknown, steps: readonly string[]): void {
  const [next, ...rest] = steps;
  if (next === undefined || typeof value !== "object" || value === null) return;
  if (next === "#") noteAllNames(value);
  else if (value instanceof Map && rest[0] === "?") value.has(next);
  else readAgain(partOf(value, next), rest);
}

function noteAllNames(value: object): unknown {
  return value instanceof Map ? value.size : Object.keys(value);
}

function partOf(value: object, name: string): unknown {
  if (value instanceof Map) return value.get(name);
  if (Array.isArray(value) && name.startsWith("@")) return value[namesIn(value).indexOf(name)];
  return (value as Record<string, unknown>)[name];
}
