import type { PublishedFile } from "./contacted-hosts.ts";

/** Whether any published file shows a video: as a fact of its own, or in its text. */
export function hasVideos(files: readonly PublishedFile[]): boolean {
  return files.some(
    ({ data, body = "" }) => (data as { video?: unknown }).video !== undefined || /<Video\b/.test(body),
  );
}
