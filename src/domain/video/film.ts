import type { Video } from "../../schemas/video.ts";
import type { HostedSource } from "./parse-video-address.ts";

/** A video as a player shows it: where it is watched, and what is put in place of the link on a click. */
export interface Film {
  /** where the link leads without script */
  watchUrl: string;
  /** the host that is asked on a click; undefined for the clinic's own file */
  hostName?: HostedSource["hostName"];
  /** the player's address, for a host */
  embedUrl?: string;
  /** the endings of the clinic's own files, best first: they have the stem of `watchUrl` */
  endings: string[];
  /** the codec of the file that ends in `.webm`, so that no browser asks for it in vain */
  webmCodec?: string;
  /** an address, or the ending alone of a file with that stem */
  captions?: string;
  poster?: string;
  /** higher than wide, as telephones take it when they are held upright */
  isPortrait?: boolean;
  /** what it is called, where that is not the name of its page */
  title?: string | undefined;
  kind: Video["kind"];
  /** what it shows, in words */
  transcript?: string | undefined;
}

/**
 * What the player needs of a video. A `.webm` that stands beside an own `.mp4` (or the other way round) is offered too.
 * @param isThere is there such a file in the content folder? `media/films/psoas.webm`
 * @param isUpright is such a file, an `.mp4`, higher than wide?
 * @param codecOf the codec of such a file, a `.webm`
 */
export function filmOf(
  video: Video,
  isThere: (file: string) => boolean,
  isUpright: (file: string) => boolean = () => false,
  codecOf: (file: string) => string | undefined = () => undefined,
): Film {
  const { url: source, title, kind, transcript } = video;
  const still = {
    title,
    kind,
    transcript,
    ...(video.captions && { captions: `/${video.captions}` }),
    ...(video.poster && { poster: `/${video.poster}` }),
  };
  if (source.host !== "file") {
    const { watchUrl, hostName, embedUrl } = source;
    const portrait = source.host === "youtube" && source.isPortrait && { isPortrait: true };
    return { watchUrl, hostName, embedUrl, endings: [], ...still, ...portrait };
  }
  const stem = source.path.replace(/\.\w+$/, "");
  const endings = [".webm", ".mp4"].filter((ending) => isThere(stem + ending));
  const captions = video.captions === `${stem}.vtt` && { captions: ".vtt" };
  const portrait = endings.includes(".mp4") && isUpright(`${stem}.mp4`) && { isPortrait: true };
  const codec = endings.includes(".webm") && codecOf(`${stem}.webm`);
  return {
    watchUrl: `/${source.path}`,
    endings,
    ...(codec && { webmCodec: codec }),
    ...still,
    ...captions,
    ...portrait,
  };
}
