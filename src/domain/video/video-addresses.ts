import type { ReachedAddress } from "../../schemas/reached.ts";
import type { VideoSource } from "./parse-video-address.ts";

/** The addresses of other hosts that a video leads to: its player on a click, its page by the link. A file of one's own has none. */
export function videoAddresses(source: VideoSource | undefined): ReachedAddress[] {
  if (!source || source.host === "file") return [];
  return [
    ["play", source.embedUrl],
    ["follow", source.watchUrl],
  ];
}
