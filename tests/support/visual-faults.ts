import type { Page } from "playwright/test";
import { layoutFaults } from "./layout-faults.ts";
import { overlapsOn } from "./overlaps.ts";
import { setSpacing } from "./text-spacing.ts";
import { tornWordsOn } from "./torn-words.ts";

/**
 * What a sighted visitor would see go wrong on the page as it stands, with text as it comes and set wide: sideways scroll,
 * something cut off, words over words; as it comes also words torn apart. Leaves the text as it comes.
 */
export async function visualFaultsOn(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const spacing of ["wide", "as it comes"] as const) {
    await setSpacing(page, spacing);
    const overlaps = (await overlapsOn(page)).map((words) => `one over the other: ${words}`);
    faults.push(...[...(await layoutFaults(page)), ...overlaps].map((fault) => `spacing ${spacing}: ${fault}`));
  }
  const torn = (await tornWordsOn(page)).map((word) => `torn apart: ${word}`);
  return [...faults, ...torn];
}
