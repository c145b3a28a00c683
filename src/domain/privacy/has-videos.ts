import { kindOf } from "../../schemas/collections.ts";
import { valuesIn } from "../../schemas/schema-fields.ts";
import type { PublishedFile } from "./contacted-hosts.ts";

/** Whether any published file shows a video: in a field, or in its text. */
export function hasVideos(files: readonly PublishedFile[]): boolean {
  return files.some(
    ({ collection, data, body = "" }) =>
      /<Video\b/.test(body) || [...valuesIn(kindOf(collection).schema, data)].some(({ reached }) => reached === "play"),
  );
}
