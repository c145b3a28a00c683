import { type CollectionEntry, type CollectionKey, getEntry } from "astro:content";
import { isPreview } from "./preview.ts";

/**
 * The entry that a reference names.
 * @param from the file that holds the reference, for the message
 * @throws Error naming that file when the entry is missing, or a draft on the published site. (Astro alone would log it and go on.)
 */
export async function follow<C extends CollectionKey>(
  collection: C,
  id: string,
  from: string,
): Promise<CollectionEntry<C>> {
  const entry = (await getEntry(collection, id)) as CollectionEntry<C> | undefined;
  if (!entry)
    throw new Error(
      `${from} names "${id}", but there is no file ${id} in content/${collection}/. Correct the name or add the file.`,
    );
  if (!isPreview && "draft" in entry.data && entry.data.draft) {
    throw new Error(
      `${from} names "${id}" in content/${collection}/, which is a draft. Publish it (draft: false) or take the name out.`,
    );
  }
  return entry;
}
