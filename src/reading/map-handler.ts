import { isAskedByPromise, isThere, names, type Part, read } from "./part.ts";
import { type Place, partPlace, setValue } from "./places.ts";
import { isNoted, note } from "./reads.ts";

/**
 * Notes of a map which of its values are read, and of one that is gone through all of them.
 * @param partAt makes a value and its place a part
 */
export function mapHandler(whole: Place, partAt: (value: unknown, place: Place) => Part): ProxyHandler<object> {
  const parts = new Map<unknown, Part>();
  const partOf = (map: Map<unknown, unknown>, key: unknown): Part => {
    const part = parts.get(key) ?? partAt(map.get(key), partPlace(whole, String(key)));
    parts.set(key, part);
    return part;
  };
  const noteAs = (place: Place, value: unknown) => {
    if (!isNoted()) return;
    setValue(place, value);
    note(place);
  };
  return {
    get: (target, name) => {
      const map = target as Map<unknown, unknown>;
      if (name === "get") return (key: unknown) => read(partOf(map, key));
      if (name === "has")
        return (key: unknown) => {
          noteAs(partPlace(partPlace(whole, String(key)), isThere), map.has(key));
          return map.has(key);
        };
      if (isAskedByPromise(name, Reflect.get(map, name))) return undefined;
      noteAs(partPlace(whole, names), [...map.keys()].join());
      const all = new Map([...map.keys()].map((key) => [key, read(partOf(map, key))]));
      const value: unknown = Reflect.get(all, name);
      return typeof value === "function" ? value.bind(all) : value;
    },
  };
}
