import type { ListedEntry } from "../../../src/source/list-entries.ts";
import { labelOf } from "./describe-fields.ts";

/** What the form of a file is called: "Clinic", "Home". */
export function formNameLabel({ collection, language }: Pick<ListedEntry, "collection" | "language">): string {
  return labelOf(collection) + (language ? ` (${language})` : "");
}
