import { z } from "astro/zod";
import { collections, isListedCollection, pageKindOf } from "../schemas/collections.ts";
import type { FieldPath } from "../schemas/field-path.ts";
import { fixedPage } from "../schemas/fixed-pages.ts";
import { asPageAddress, type NamedPage } from "../schemas/page-address.ts";
import { valuesIn } from "../schemas/schema-fields.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import { formerUrlsOf, hasAtLeast } from "./address-problems.ts";
import { closestName } from "./closest-name.ts";
import { type ContentIndex, isDraft } from "./content-index.ts";
import { linkAdvice } from "./link-advice.ts";
import type { Problem } from "./problem.ts";

/** A field that names a page of the site by its address; its schema says so with `namesPage`. */
interface Named {
  path: FieldPath;
  written: string;
  page: NamedPage;
}

/** More addresses than these are not all told in a message. */
const mostTold = 20;

/** Fields that name a page which is not there, is not published, or stands in the same menu twice. */
export function pageAddressProblems(entry: SourceEntry, index: ContentIndex): Problem[] {
  const seen = new Set<string>();
  return namedIn(entry).flatMap(({ path, written, page }) => {
    const advice = page === "menu" ? menuAdvice(path, written, seen, index) : aimAdvice(written, entry, index);
    return advice ? [{ file: entry.file, ...entry.lineOf(path), field: path.join("."), found: written, advice }] : [];
  });
}

function namedIn(entry: SourceEntry): Named[] {
  return [...valuesIn(collections[entry.collection].schema, entry.data)].flatMap(({ path, value, schema }) => {
    const page = z.globalRegistry.get(schema)?.["page"] as NamedPage | undefined;
    return page && typeof value === "string" && value.trim() ? [{ path, written: value, page }] : [];
  });
}

/** What is written as an address elsewhere is the schema's matter. */
const aimAdvice = (written: string, entry: SourceEntry, index: ContentIndex) =>
  /^\/[^\s?]*$/.test(written) ? linkAdvice(written.replace(/#.*$/, ""), entry, index, () => []) : undefined;

function menuAdvice(path: FieldPath, written: string, seen: Set<string>, index: ContentIndex): string | undefined {
  const address = asPageAddress(written);
  if (!/^\/[a-z0-9/-]*$/.test(address)) return undefined;
  const key = `${path[0]} ${address}`;
  if (seen.has(key)) return `${address} stands in this menu twice. Keep one of the two.`;
  seen.add(key);
  return missingAdvice(address, index);
}

function missingAdvice(address: string, index: ContentIndex): string | undefined {
  const pages = menuPages(index);
  if (pages.includes(address)) return undefined;
  const file = index.fileAt(address);
  const target = file === undefined ? undefined : index.entryOf(file);
  if (isDraft(target))
    return `${file} is a draft and will not be published. Write draft: false there, or take it out of the menu.`;
  if (target?.language) {
    const original = address.replace(`/${target.language}/`, "/");
    return `Write ${original}: each language has this menu, and it leads to the page in that language by itself.`;
  }
  if (file !== undefined) return `A menu cannot lead to ${file}. ${choices(pages)}`;
  const mover = index.entries.find((entry) => formerUrlsOf(entry).some((former) => asPageAddress(former) === address));
  if (mover) return `This page has moved. Write its address of today: ${index.addressOf(mover)}`;
  const meant = closestName(address, pages);
  if (meant) return `Did you mean ${meant}? There is no page ${address}.`;
  return `There is no page ${address}. ${choices(pages)}`;
}

function choices(pages: readonly string[]): string {
  const rest = pages.length > mostTold ? " …" : "";
  return `Write one of these: ${pages.slice(0, mostTold).join(", ")}${rest}`;
}

/** The addresses of the pages that a menu may name: those of the first language that visitors can read. */
export function menuPages(index: ContentIndex): string[] {
  return index.listed.flatMap((listed) => {
    const address = index.addressOf(listed);
    if (listed.language || address === undefined || isDraft(index.entry(listed.collection, listed.id))) return [];
    if (listed.collection === "pages") {
      if (fixedPage(listed.id)?.hidden) return [];
      if (isListedCollection(listed.id) && !hasAtLeast(pageKindOf(listed.id).leastFiles, listed.id, index)) return [];
    }
    return [address];
  });
}
