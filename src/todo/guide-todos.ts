import type { Condition } from "../schemas/condition.ts";
import type { Region } from "../schemas/region.ts";
import type { Todo } from "./todo.ts";
import type { Entry } from "./todo-list.ts";

/** Regions that no guide names: their pages have no way back to one, no signs that need a doctor, no notice under a video. */
export function guideTodos(regions: readonly Entry<Region>[], conditions: readonly Entry<Condition>[]): Todo[] {
  const named = new Set(conditions.flatMap(({ value }) => value.regions.map(({ region }) => region)));
  return regions
    .filter(({ id }) => conditions.length > 0 && !named.has(id))
    .map(({ id, file, value }) => ({
      file,
      line: 1,
      title: `no guide names ${value.title}`,
      why: "Its page does not tell which signs need a doctor first, and the notice is not under its video.",
      write: `- region: ${id} under regions: in the guide (conditions/) it belongs to`,
    }));
}
