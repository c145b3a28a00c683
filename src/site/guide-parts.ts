import type { Strings } from "../strings/strings-for.ts";
import type { ConditionView } from "./conditions.ts";
import type { Link } from "./link.ts";

/** The parts of a condition's guide that the home page leads to. */
export function guideParts({ href, treatments, regions }: Pick<ConditionView, "href" | "treatments" | "regions">, t: Strings): Link[] {
  const first = regions[0]?.region;
  return [
    { href: `${href}#help`, title: t.getHelpLink },
    ...(treatments.length > 0 ? [{ href: `${href}#treatments`, title: t.theTreatmentsExplained }] : []),
    ...(first ? [{ href: `${href}#${first.id}`, title: t.muscleMap }] : []),
  ];
}
