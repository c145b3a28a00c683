import { directionsLinks } from "../directions-links.ts";
import { parseVideoAddress, type VideoSource } from "../video/parse-video-address.ts";
import { answeringHosts } from "./form-services.ts";

/** What a visitor has to do before another host is asked: play a video, send a form, follow a link. Nothing else asks one. */
export type Occasion = "play" | "send" | "follow";

/** The origins (`https://player.vimeo.com`) that the site can lead a browser to, sorted, by what a visitor does for it. */
export type ContactedHosts = Readonly<Record<Occasion, readonly string[]>>;

/** What is asked of a published file: its fields as its schema made them, and its text. */
export interface PublishedFile {
  data: object;
  body?: string | undefined;
}

/**
 * Every host other than the site's own that a visitor can reach from it, and when. The policy lets in the players and the
 * forms of this list, and the privacy page shows it.
 * @param files every published file of the content folder
 * @param ownOrigins the addresses of the site itself, which are left out
 */
export function contactedHosts(files: readonly PublishedFile[], ownOrigins: readonly string[]): ContactedHosts {
  const found: Record<Occasion, Set<string>> = { play: new Set(), send: new Set(), follow: new Set() };
  const tell = (occasion: Occasion, address: string) => {
    if (!address.startsWith("https://") || !URL.canParse(address)) return;
    const { origin } = new URL(address);
    if (!ownOrigins.includes(origin)) found[occasion].add(origin);
  };
  for (const { data, body = "" } of files) {
    for (const [name, value] of fieldsIn(data)) {
      tell(occasions[name] ?? "follow", name === "hosts" ? `https://${value}` : value);
      if (name === "action" && URL.canParse(value))
        for (const host of answeringHosts(new URL(value).hostname)) tell("send", `https://${host}`);
    }
    for (const { href } of mapsOf(data)) tell("follow", href);
    for (const [, url = ""] of body.matchAll(/<Video\b[^>]*\surl="([^"]*)"/g)) tellVideo(parseVideoAddress(url), tell);
    for (const [address] of withoutVideos(body).matchAll(/https:\/\/[^\s/?#()[\]<>"']+/g)) tell("follow", address);
  }
  return { play: [...found.play].sort(), send: [...found.send].sort(), follow: [...found.follow].sort() };
}

/** The fields whose address is asked otherwise than by a link. */
const occasions: Readonly<Record<string, Occasion>> = { embedUrl: "play", action: "send", hosts: "send" };

/** Every text in the fields, however deep, with the name of its field. */
function fieldsIn(value: unknown, name = ""): [name: string, text: string][] {
  if (typeof value === "string") return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((each) => fieldsIn(each, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => fieldsIn(each, key));
}

/** A location's page links to maps of its address. */
function mapsOf(data: object): { href: string }[] {
  const isPlace = "street" in data && "city" in data && "state" in data && "postalCode" in data;
  return isPlace ? directionsLinks(data as Parameters<typeof directionsLinks>[0]) : [];
}

const withoutVideos = (body: string) => body.replace(/<Video\b[^>]*>/g, "");

function tellVideo(source: VideoSource | undefined, tell: (occasion: Occasion, address: string) => void): void {
  if (!source || source.host === "file") return;
  tell("play", source.embedUrl);
  tell("follow", source.watchUrl);
}
