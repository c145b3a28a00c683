import { bodyComponents } from "../../schemas/body-components.ts";
import { type CollectionName, kindOf } from "../../schemas/collections.ts";
import type { Reached, ReachedAddress } from "../../schemas/reached.ts";
import { valuesIn } from "../../schemas/schema-fields.ts";
import type { VideoSource } from "../video/parse-video-address.ts";
import { videoAddresses } from "../video/video-addresses.ts";
import { answeringHosts } from "./form-services.ts";

/** The origins (`https://player.vimeo.com`) that the site can lead a browser to, sorted, by what a visitor does for it. */
export type ContactedHosts = Readonly<Record<Reached, readonly string[]>>;

/** What is asked of a published file: its fields as its schema made them, and its text. */
export interface PublishedFile {
  collection: CollectionName;
  data: object;
  body?: string | undefined;
}

/**
 * Every host other than the site's own that a visitor can reach from files, and when. The policy lets in the players and the
 * forms of this list, and the privacy page shows it. Addresses in fields are told by their schemas (`schemas/reached.ts`), those that
 * a page makes of its fields by the table of kinds (`leadsTo`), those in texts by the texts and
 * by the table of what may stand in them (`schemas/body-components.ts`).
 * @param files published files of the content folder
 * @param ownOrigins the addresses of the site itself, which are left out
 */
export function contactedHosts(files: readonly PublishedFile[], ownOrigins: readonly string[] = []): ContactedHosts {
  const found: Record<Reached, Set<string>> = { play: new Set(), send: new Set(), follow: new Set() };
  for (const [reached, address] of files.flatMap(addressesOf)) {
    if (!address.startsWith("https://") || !URL.canParse(address)) continue;
    const { origin } = new URL(address);
    if (!ownOrigins.includes(origin)) found[reached].add(origin);
  }
  return { play: [...found.play].sort(), send: [...found.send].sort(), follow: [...found.follow].sort() };
}

function addressesOf({ collection, data, body = "" }: PublishedFile): ReachedAddress[] {
  const { schema, leadsTo } = kindOf(collection);
  const inFields = [...valuesIn(schema, data)].flatMap(({ reached, value }): ReachedAddress[] => {
    if (reached && typeof value === "string") return addressesIn(reached, value);
    return reached === "play" ? videoAddresses(value as VideoSource) : [];
  });
  const made = leadsTo ? leadsTo(data as never) : [];
  const links = [...withoutBlocks(body).matchAll(/https:\/\/[^\s/?#()[\]<>"']+/g)].map(([address]) => address);
  return [...inFields, ...inBlocks(body), ...[...made, ...links].map((address): ReachedAddress => ["follow", address])];
}

/** What an address in a field, or the name of a host, leads to: a form is answered by other hosts of its service, too. */
function addressesIn(reached: Reached, value: string): ReachedAddress[] {
  const address = value.includes("/") ? value : `https://${value}`;
  const answers = reached === "send" && URL.canParse(address) ? answeringHosts(new URL(address).hostname) : [];
  return [address, ...answers.map((host) => `https://${host}`)].map((each) => [reached, each]);
}

/** What the components in a text lead to, by the table of their attributes. */
function inBlocks(body: string): ReachedAddress[] {
  return [...body.matchAll(block)].flatMap(([tag, name = ""]) =>
    Object.entries(bodyComponents[name]?.attributes ?? {}).flatMap(([attribute, { reaches }]) => {
      const [, value] = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag) ?? [];
      return reaches && value !== undefined ? reaches(value) : [];
    }),
  );
}

const block = /<([A-Z]\w*)\b[^>]*>/g;
const withoutBlocks = (body: string) => body.replace(block, "");
