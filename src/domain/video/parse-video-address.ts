import { parseVimeoAddress, type VimeoSource } from "./parse-vimeo-address.ts";
import { parseYouTubeAddress, type YouTubeSource } from "./parse-youtube-address.ts";

/** A film of the clinic's own. `path` is relative to the content folder: `media/films/psoas.mp4`. */
export interface FileSource {
  host: "file";
  path: string;
}

/** Where a film comes from, understood once, so that nobody inside parses an address. */
export type VideoSource = YouTubeSource | VimeoSource | FileSource;

/** What to tell the owner in place of an address that is not understood. */
export const videoAddressAdvice =
  "Copy the address from the browser, for example https://www.youtube.com/watch?v=Ab3dE5fGh1J or https://vimeo.com/123456789, or write media/film.mp4 for a file of your own.";

const filePattern = /^media(\/(?!\.)[^\\/?#%:<>"|*]+)+\.(mp4|webm)$/i;

/**
 * Understands what an owner pastes: the address of a film on YouTube or Vimeo in any of its forms, with or without
 * `https://`, the embed code (`<iframe src="…">`) that these hosts offer, or a file in `content/media/`.
 * @returns `undefined` for anything else, such as a channel, a search or another host
 */
export function parseVideoAddress(text: string): VideoSource | undefined {
  const address = addressIn(text);
  if (filePattern.test(address)) return { host: "file", path: address };
  const whole = withScheme(address);
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  return parseYouTubeAddress(url) ?? parseVimeoAddress(url);
}

function addressIn(text: string): string {
  const embedded = /<iframe\b[^>]*?\ssrc\s*=\s*(["'])(.*?)\1/is.exec(text)?.[2];
  return (embedded ?? text).trim().replaceAll("&amp;", "&");
}

function withScheme(address: string): string {
  if (/^[a-z]+:\/\//i.test(address)) return address;
  return `https://${address.replace(/^\/\//, "")}`;
}
