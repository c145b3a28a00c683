import { comparable } from "../../src/check/address-problems.ts";
import type { OldAddress } from "./read-old-addresses.ts";

/** A page of the site as it is today, or will be. */
export interface NewPage {
  /** relative to the content folder */
  file: string;
  path: string;
  title: string;
  formerUrls: readonly string[];
}

/** What becomes of an old address. */
export type Match =
  | { kind: "same" | "known"; path: string; page: NewPage }
  | { kind: "matched"; path: string; page: NewPage; by: "the list" | "its words" }
  | { kind: "open"; path: string };

/** Words that stand in most addresses and say nothing of the page. */
const empty = new Set(
  "a an and the of for in on to at post posts page pages blog news index html htm php www services service our about-us".split(
    " ",
  ),
);
/** How much of the words of two addresses has to be the same, from 0 to 1. */
const near = 0.6;

/**
 * Finds the page of today for each old address: the same address, one that is led on already, the goal of an old list, or the one page
 * whose address or title has the most of its words. What fits none, or two alike, stays open.
 */
export function matchAddresses(old: readonly OldAddress[], pages: readonly NewPage[]): Match[] {
  const at = new Map(pages.map((page) => [key(page.path), page]));
  const former = new Map(pages.flatMap((page) => page.formerUrls.map((url) => [key(url), page] as const)));
  return old.map(({ path, to }): Match => {
    const same = at.get(key(path));
    if (same) return { kind: "same", path, page: same };
    const known = former.get(key(path));
    if (known) return { kind: "known", path, page: known };
    const named = to && at.get(key(to));
    if (named) return { kind: "matched", path, page: named, by: "the list" };
    const words = wordsIn(path);
    const scored = pages.map((page) => ({
      page,
      score: Math.max(alike(words, wordsIn(page.path)), alike(words, wordsIn(page.title))),
    }));
    const [best, next] = scored.sort((one, other) => other.score - one.score);
    const isClear = best !== undefined && best.score >= near && best.score > (next?.score ?? 0);
    return isClear ? { kind: "matched", path, page: best.page, by: "its words" } : { kind: "open", path };
  });
}

const key = (path: string) => comparable(path).toLowerCase();

function wordsIn(text: string): Set<string> {
  const last = text.split("?")[0]?.split("/").filter(Boolean).at(-1) ?? "";
  const words =
    last
      .toLowerCase()
      .replace(/\.\w+$/, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word) && !/^\d+$/.test(word)).map((word) => word.replace(/s$/, "")));
}

/** The part of the words that both have, by the shorter of the two; nothing for no words. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(least, Math.max(one.size, other.size) * near);
}
