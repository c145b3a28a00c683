import type { Strings } from "./strings.ts";

type VisitWords = Pick<Strings, "visit" | "findUs" | "whereToFindUs" | "seeHours">;

/** The words about where a location is. A practice that comes to people asks nobody in. */
export function visitWords(location: { street?: string | undefined }, strings: Strings): VisitWords {
  return location.street === undefined ? strings.comesToYou : strings;
}
