/** The names of the parts of a list. */
interface Names {
  inOrder: readonly string[];
  indexes: ReadonlyMap<string, number>;
}

const namesOfLists = new WeakMap<object, Names>();

/**
 * The parts of a list by name: an entry by its `id`, so that its place stays the same when another one is put before it, and
 * any other part by its number.
 */
export function namesIn(list: readonly unknown[]): Names {
  const known = namesOfLists.get(list);
  if (known) return known;
  const ids = list.map((part) => (typeof part === "object" && part !== null && "id" in part ? `@${part.id}` : ""));
  const isKey = new Set(ids).size === ids.length;
  const inOrder = ids.map((id, index) => (isKey && id ? id : String(index)));
  const named = { inOrder, indexes: new Map(inOrder.map((name, index) => [name, index])) };
  namesOfLists.set(list, named);
  return named;
}
