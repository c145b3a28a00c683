import { english } from "./en.ts";

/** Every word of the interface, in one language. Words about the clinic stand in `content/`, not here. */
export type Strings = typeof english;

/**
 * The words of the interface in a language.
 * @param locale BCP 47, for example `en-US`; English when undefined
 */
export function stringsFor(_locale: string | undefined): Strings {
  return english;
}
