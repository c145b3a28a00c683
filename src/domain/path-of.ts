import { type PageCollection, pageKindOf } from "../schemas/collections.ts";

/**
 * The address of an entry's page in the first language: `/regions/deltoid/`, `/contact/`. Ends with a slash everywhere but for the
 * page for unknown addresses.
 */
export function pathOf(collection: PageCollection, id: string): string {
  return pageKindOf(collection).path(id);
}
