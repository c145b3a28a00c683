import { cleanAddress } from "../clean-address.ts";
import { parseVimeoAddress } from "./parse-vimeo-address.ts";
import { parseYouTubeAddress } from "./parse-youtube-address.ts";

/** The hosts of videos that the site knows: each understands its own addresses. Another one is a file like these and a name here. */
const hosts = [parseYouTubeAddress, parseVimeoAddress] as const;

/** A film on another host's site: its page, and its player. */
export type HostedSource = NonNullable<ReturnType<(typeof hosts)[number]>>;

/** A film of the clinic's own. `path` is relative to the content folder: `media/films/psoas.mp4`. */
export interface FileSource {
  host: "file";
  path: string;
}

/** Where a film comes from, understood once, so that nobody inside parses an address. */
export type VideoSource = HostedSource | FileSource;

/** What to tell the owner in place of an address of no known kind. */
export const videoAddressAdvice =
  "Copy the address from the browser, for example https://www.youtube.com/watch?v=Ab3dE5fGh1J or https://vimeo.com/123456789, or write media/film.mp4 for a file of your own.";

const filePattern = /^media(\/(?!\.)[^\\/?#%:<>"|*]+)+\.(mp4|webm)$/i;

/**
 * Understands what an owner pastes: the address of a film on YouTube or Vimeo in any of its forms, with or without
 * `https://`, the embed code (`<iframe src="…">`) that these hosts offer, or a file in `content/media/`.
 * @returns `undefined` for anything else, such as a channel, a search or another host
 */
export function parseVideoAddress(text: string): VideoSource | undefined {
  const address = cleanAddress(addressIn(text));
  if (filePattern.test(address)) return { host: "file", path: address };
  const whole = withScheme(address);
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  for (const parse of hosts) {
    const source = parse(url);
    if (source) return source;
  }
  return undefined;
}

function addressIn(text: string): string {
  const embedded = /<iframe\b[^>]*?\ssrc\s*=\s*(["'])(.*?)\1/is.exec(text)?.[2];
  return (embedded ?? text).trim();
}

function withScheme(address: string): string {
  if (/^[a-z]+:\/\//i.test(address)) return address;
  return `https://${address.replace(/^\/\//, "")}`;
}

/** Addresses that people take for those of a film, and the way out. */
const otherAddresses: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /\.(?:mov|m4v|avi|wmv|mkv|3gp|mpe?g|flv|hevc)$/i,
    "Save the film as .mp4 with H.264, which every browser plays: the recipe is in content/README.md. Then write media/ and its name.",
  ],
  [
    /(?:instagram|tiktok|facebook)\.com|fb\.watch|(?:^|\/\/|\.)x\.com|twitter\.com/i,
    "Films of this network cannot be shown without following your visitors. Put the film on YouTube or Vimeo, or into media/ as .mp4.",
  ],
  [
    /(?:drive|docs|photos)\.google\.com|photos\.app\.goo\.gl|dropbox\.com|1drv\.ms|onedrive|icloud\.com|wetransfer|we\.tl/i,
    "Download the film and put it into media/ as .mp4, or put it on YouTube or Vimeo: visitors could not watch it where it is.",
  ],
  [/studio\.youtube\.com/i, "Open the film itself and copy its address from there: https://www.youtube.com/watch?v=…"],
  [
    /youtube\.com\/(?:@|channel|c\/|user\/|playlist|results|feed|hashtag)|youtube\.com\/?$|[?&]list=/i,
    "This is the address of a channel, a list or a search. Open one film of it and copy its address: https://www.youtube.com/watch?v=…",
  ],
  [
    /vimeo\.com\/(?:showcase|album|channels|user|manage|event|ondemand|blog|search)|vimeo\.com\/?$/i,
    "This is the address of a list on Vimeo. Open one film of it and copy its address: https://vimeo.com/123456789",
  ],
  [/maps/i, "This is the address of a map, not of a film. Directions stand with the address of the location already."],
];

/** What to tell the owner in place of an address that is not understood, as near to what it is as can be said. */
export function otherAddressAdvice(text: string): string {
  return otherAddresses.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? videoAddressAdvice;
}
