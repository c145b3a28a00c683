import { previewPath } from "../domain/clean-address.ts";
import { isGroup } from "../schemas/schema-fields.ts";
import { isPublicAddress } from "../schemas/web-address.ts";
import { isPublicMedia } from "../source/public-media.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { comparable, formerUrlsOf, isBuiltIn } from "./address-problems.ts";
import { closestName } from "./closest-name.ts";
import { type ContentIndex, isDraft } from "./content-index.ts";
import { mediaAdvice } from "./media-problems.ts";

/**
 * What is wrong with where a link leads, in the owner's words; `undefined` if nothing is known to be.
 * @param anchorsOf the anchors of the headings in a file's text
 */
export function linkAdvice(
  url: string,
  from: SourceEntry,
  index: ContentIndex,
  anchorsOf: (file: string) => readonly string[],
): string | undefined {
  if (url.startsWith("#")) return anchorAdvice(url.slice(1), anchorsOf(from.file));
  const preview = previewPath(url);
  if (preview) return `Write ${preview}: this is the address of the preview, which only you can open.`;
  if (/^http:\/\//i.test(url)) return `Write https instead of http: [words](${url.replace(/^http:/i, "https:")}).`;
  if (url.startsWith("//")) return `Write the whole address: https:${url}`;
  if (/^https:/i.test(url)) return outsideAdvice(url, index);
  if (/^mailto:/i.test(url))
    return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url)
      ? undefined
      : "Write a whole e-mail address: mailto:name@example.com.";
  if (/^tel:/i.test(url))
    // Numbers for emergencies and services are called as they are: 911, 112, 988, 15, 116117.
    return /^tel:(?:\+\d{7,15}|\d{2,6})$/i.test(url)
      ? undefined
      : "Write the number with + and the country code, digits only: tel:+12125550100. An emergency number stays as it is: tel:911.";
  if (url.startsWith("/")) return insideAdvice(url, from, index, anchorsOf);
  return relativeAdvice(url, index);
}

function outsideAdvice(url: string, index: ContentIndex): string | undefined {
  if (!isPublicAddress(url)) return "Copy the whole address from the browser; it begins with https://.";
  const clinic = index.entry("clinic", "clinic")?.data;
  const site = isGroup(clinic) ? String(clinic["siteUrl"]) : "";
  const { origin, pathname, hash } = new URL(url);
  return URL.canParse(site) && new URL(site).origin === origin
    ? `Leave out the name of your own site: write ${pathname}${hash}`
    : undefined;
}

function insideAdvice(
  url: string,
  from: SourceEntry,
  index: ContentIndex,
  anchorsOf: (file: string) => readonly string[],
): string | undefined {
  const [, path = "/", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  if (path.startsWith("/media/")) return mediaAdvice(path.slice(1), index) ?? documentAdvice(path.slice(1));
  const file = index.fileAt(path);
  if (file === undefined) return isBuiltIn(path) ? undefined : missingAdvice(path, index);
  const target = index.entryOf(file);
  if (isDraft(target) && !isDraft(from))
    return `${file} is a draft and will not be published. Write draft: false there, or take the link out.`;
  const translated = translatedAddress(path, from, index);
  if (translated) return `Write ${translated}: this page is there in the language of this file.`;
  return anchor ? anchorAdvice(anchor, anchorsOf(file)) : undefined;
}

function documentAdvice(path: string): string | undefined {
  if (isPublicMedia(path)) return undefined;
  return "Only .pdf documents and films can be linked. Save it as .pdf and put it into media/; show a picture as ![what it shows](media/picture.jpg).";
}

/** The address of the same page in the language of the file that links to it, where it is there in it. */
function translatedAddress(path: string, { language }: SourceEntry, index: ContentIndex): string | undefined {
  const wanted = `/${language}${path}`;
  return language && index.fileAt(wanted) ? wanted : undefined;
}

function missingAdvice(path: string, index: ContentIndex): string {
  const wanted = comparable(path.replace(/(\/index)?\.(mdx?|html?)$/, "").toLowerCase());
  const same = [...index.addresses()].find((address) => comparable(address) === wanted);
  if (same) return `Write ${same}, as the address stands in the browser.`;
  const mover = index.entries.find((entry) =>
    formerUrlsOf(entry).some((former) => comparable(former) === comparable(path)),
  );
  if (mover) return `This page has moved. Write its address of today: ${index.addressOf(mover)}`;
  const meant = closestName(path, index.addresses());
  return meant
    ? `Did you mean ${meant}? There is no page ${path}.`
    : `There is no page ${path}. Copy the address of the page from the browser, from the slash on.`;
}

function relativeAdvice(url: string, index: ContentIndex): string {
  const plain = url.replace(/^(\.{1,2}\/)+/, "").replace(/[?#].*$/, "");
  if (index.media.has(plain)) return `Begin the address with a slash: /${plain}`;
  const wanted = comparable(`/${plain.replace(/\.(mdx?|html?)$/, "")}`);
  const page = [...index.addresses()].find(
    (address) => comparable(address) === wanted || comparable(address).endsWith(wanted),
  );
  if (page && wanted !== "/") return `Write the whole address from the slash on: ${page}`;
  if (/^(www\.|[\w-]+(\.[\w-]+)+(\/|$))/i.test(url)) return `Begin the address with https://: [words](https://${url}).`;
  return "Write the whole address: from the slash on for a page of this site (/contact/), or beginning with https://.";
}

function anchorAdvice(anchor: string, anchors: readonly string[]): string | undefined {
  if (anchor === "" || anchors.includes(decoded(anchor))) return undefined;
  const meant = closestName(anchor, anchors);
  if (meant) return `Did you mean #${meant}? There is no heading for #${anchor}.`;
  return anchors.length > 0
    ? `There is no part #${anchor} on that page. Write one of these, or leave out # and what follows it: #${anchors.join(", #")}.`
    : `There is no part #${anchor} on that page. Leave out # and what follows it.`;
}

function decoded(anchor: string): string {
  return URL.canParse(`https://a.example/#${anchor}`) && !/%(?![0-9a-f]{2})/i.test(anchor) ? decodeURI(anchor) : anchor;
}
