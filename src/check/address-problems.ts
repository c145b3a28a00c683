import { isListedCollection, type ListedCollection, pageKindOf } from "../schemas/collections.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { type ContentIndex, isDraft } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/** Addresses that the site itself answers, and the folders it fills. */
const builtIn = new Set([
  "/404",
  "/robots.txt",
  "/site.webmanifest",
  "/sitemap-index.xml",
  "/sitemap-0.xml",
  "/favicon.ico",
  "/favicon.svg",
  "/apple-touch-icon.png",
  "/icon-192.png",
  "/icon-512.png",
  "/llms.txt",
  "/moved.js",
  "/clinic.vcf",
  "/closings.ics",
  "/_headers",
  "/_redirects",
]);
const builtInFolders = ["/_astro/", "/media/", "/social/", "/streets/"];

/**
 * Old addresses that cannot lead to their page: where a page stands today (visitors would go round in circles), that
 * two pages claim, that belong to the site itself, that a host would read as a pattern, or whose page is not published.
 * And pages at the site's own. Since an old address always leads to a file's address of today, and none may stand at
 * such an address, no redirect can lead on to another.
 */
export function addressProblems(index: ContentIndex): Problem[] {
  const living = new Map(
    [...index.addresses()].map((address) => [comparable(address).toLowerCase(), index.fileAt(address) ?? ""]),
  );
  const claimed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of index.entries) {
    problems.push(...ownAddressProblems(entry, index));
    for (const [number, written] of formerUrlsOf(entry).entries()) {
      // What is no address at all is the schema's matter.
      if (!/^\/[^\s#]*$/.test(written)) continue;
      const advice = patternAdvice(written) ?? takenAdvice(written, entry, living, claimed) ?? goalAdvice(entry, index);
      if (advice) problems.push(formerUrlProblem(entry, number, written, advice));
      else claimed.set(comparable(written).toLowerCase(), entry.file);
    }
  }
  return problems;
}

/** Would the old address lead to a page that is not there? */
function goalAdvice(entry: SourceEntry, index: ContentIndex): string | undefined {
  const { collection, id } = entry;
  if (collection === "locations" && index.addressOf(entry) === undefined)
    return "Move the line to pages/contact.mdx: with one location that is its page.";
  if (collection !== "pages") return undefined;
  if (fixedPage(id)?.hidden === "unknown address")
    return "Delete the line: this page has no address that visitors could be led to.";
  if (!isListedCollection(id) || hasAtLeast(pageKindOf(id).leastFiles, id, index)) return undefined;
  const one = pageKindOf(id).leastFiles > 1 ? "another" : "a";
  return `Delete the line, or publish ${one} file in ${id}/ first: this page is published only when it has something to list.`;
}

/** Has a kind at least so many published files? */
export function hasAtLeast(count: number, collection: ListedCollection, { entries }: ContentIndex): boolean {
  return (
    entries.filter((entry) => entry.collection === collection && !entry.language && !isDraft(entry)).length >= count
  );
}

/** The old addresses of an entry as they are written; other values are the schema's matter. */
export function formerUrlsOf(entry: SourceEntry): string[] {
  const urls = isGroup(entry.data) ? entry.data["formerUrls"] : undefined;
  return Array.isArray(urls)
    ? urls.map((url) => (typeof url === "string" ? url.trim().replace(/^https?:\/\/[^/?#\s]+/i, "") : ""))
    : [];
}

/** The address as two spellings of it can be compared: `/a/`, `/a` and `/a/index.html` are the same page. */
export function comparable(address: string): string {
  let plain = address;
  try {
    plain = decodeURI(address);
  } catch {
    // `patternAdvice` tells about a percent sign that stands for nothing; here the spelling is compared as it is.
  }
  return plain.replace(/\/index\.html$/, "/").replace(/(?<=.)\/+$/, "") || "/";
}

/** Does the site itself answer this address, without a file in the content folder? */
export function isBuiltIn(address: string): boolean {
  return builtIn.has(address) || builtInFolders.some((folder) => `${address}/`.startsWith(folder));
}

function ownAddressProblems(entry: SourceEntry, index: ContentIndex): Problem[] {
  const address = index.addressOf(entry);
  if (address !== undefined && builtInFolders.includes(address)) {
    return [{ file: entry.file, advice: `Give the file another name: the site needs the address ${address} itself.` }];
  }
  if (address !== "/index/") return [];
  return [{ file: entry.file, advice: "Give the file another name. The first page of the site is pages/home.mdx." }];
}

function formerUrlProblem(entry: SourceEntry, number: number, found: string, advice: string): Problem {
  const path = ["formerUrls", number];
  return { file: entry.file, ...entry.lineOf(path), field: path.join("."), found, advice };
}

function patternAdvice(address: string): string | undefined {
  if (address.startsWith("//")) return "Begin the old address with one slash, for example /old-page/.";
  if (/[*\\<>"`|^${}]|\/:|\/\.{1,2}(\/|$)/.test(address))
    return 'Write one whole old address, without *, :, \\, <, >, $, {, } or ".';
  if (/%(?![0-9A-Fa-f]{2})/.test(address))
    return "Copy the old address once more: its percent sign (%) needs two digits after it.";
  if (!isDecodable(address)) return "Copy the old address once more: its percent signs (%) stand for no letter.";
  return undefined;
}

function isDecodable(address: string): boolean {
  try {
    return Boolean(decodeURIComponent(address));
  } catch {
    return false;
  }
}

function takenAdvice(
  written: string,
  entry: SourceEntry,
  living: ReadonlyMap<string, string>,
  claimed: ReadonlyMap<string, string>,
): string | undefined {
  const address = comparable(written).toLowerCase();
  const page = living.get(address);
  // Servers that tell capitals apart can lead the old spelling to the page itself.
  if (page === entry.file && comparable(written) !== address) return undefined;
  if (page === entry.file)
    return "This is the page's address today. Delete the line: visitors would be led in circles.";
  if (page) return `${page} stands at this address today. Delete the line, or rename that file first.`;
  if (isBuiltIn(address)) return "The site needs this address itself. Delete the line.";
  const other = claimed.get(address);
  if (other === entry.file) return "This old address stands here twice. Keep one of the two.";
  return other && `${other} has this old address too. Keep it in one file, the one that visitors should see.`;
}
