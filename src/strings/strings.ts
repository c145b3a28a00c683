import type { english } from "./en.ts";

/** Text in place of these very words: another language has others. */
type Translated<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : Translated<Words[Name]>;
};

/** Every word of the interface, in one language: as many as the English has. Words about the clinic stand in `content/`. */
export type Strings = Translated<typeof english>;
