import { collectionNames, isPageCollection, type PageCollection, pageKindOf } from "../../src/schemas/collections.ts";
import type { Make } from "../../src/schemas/kind.ts";

/** A kind of file that can be made new. */
export interface NewKind extends Make {
  collection: PageCollection;
}

/** What an owner can add, by the word they would use, as the table of kinds has it. */
export const kinds: ReadonlyMap<string, NewKind> = new Map(
  collectionNames.filter(isPageCollection).flatMap((collection) => {
    const { make } = pageKindOf(collection);
    return make ? [[make.called, { collection, ...make }] as const] : [];
  }),
);
