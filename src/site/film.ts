import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Video } from "../schemas/video.ts";

/** A video as a player shows it: where it is watched, and what is put in place of the link on a click. */
export interface Film {
  /** where the link leads without script */
  watchUrl: string;
  /** the host that is asked on a click; undefined for the clinic's own file */
  hostName?: "YouTube" | "Vimeo";
  /** the player's address, for a host */
  embedUrl?: string;
  /** the files, best first, for the clinic's own */
  sources: string[];
  captions?: string;
  poster?: string;
}

/** What the player needs of a video. A `.webm` that stands beside an own `.mp4` (or the other way round) is offered too. */
export function filmOf(video: Video): Film {
  const source = video.url;
  const still = {
    ...(video.captions && { captions: `/${video.captions}` }),
    ...(video.poster && { poster: `/${video.poster}` }),
  };
  if (source.host !== "file") {
    return { watchUrl: source.watchUrl, hostName: source.hostName, embedUrl: source.embedUrl, sources: [], ...still };
  }
  const stem = source.path.replace(/\.\w+$/, "");
  const sources = [".webm", ".mp4"]
    .map((ending) => stem + ending)
    .filter((file) => existsSync(join(contentPath(), file)));
  return { watchUrl: `/${source.path}`, sources: sources.map((file) => `/${file}`), ...still };
}

/** The content folder on disk; `import.meta.env.CONTENT_FOLDER` is set by astro.config.mjs. */
function contentPath(): string {
  return fileURLToPath(import.meta.env.CONTENT_FOLDER);
}
