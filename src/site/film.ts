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
  /** the endings of the clinic's own files, best first: they have the stem of `watchUrl` */
  endings: string[];
  /** an address, or the ending alone of a file with that stem */
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
    return { watchUrl: source.watchUrl, hostName: source.hostName, embedUrl: source.embedUrl, endings: [], ...still };
  }
  const stem = source.path.replace(/\.\w+$/, "");
  const endings = [".webm", ".mp4"].filter((ending) => existsSync(join(contentPath(), stem + ending)));
  const captions = video.captions === `${stem}.vtt` && { captions: ".vtt" };
  return { watchUrl: `/${source.path}`, endings, ...still, ...captions };
}

/** The content folder on disk; `import.meta.env.CONTENT_FOLDER` is set by astro.config.mjs. */
function contentPath(): string {
  return fileURLToPath(import.meta.env.CONTENT_FOLDER);
}
