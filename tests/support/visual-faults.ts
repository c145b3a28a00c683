import type { Page } from "playwright/test";
import { layoutFaults } from "./layout-faults.ts";
import { overlapsOn } from "./overlaps.ts";
import { setSpacing } from "./text-settings.ts";

/** From the narrowest phone that WCAG asks for (1.4.10) to a wide desk. CSS pixels. */
export const widths = [320, 390, 768, 1280, 1920] as const;

/**
 * What a sighted visitor would see go wrong at each of some widths, with text as it comes and set wide: sideways scroll,
 * something cut off, words over words. Leaves the page at the last width.
 */
export async function visualFaultsAt(page: Page, someWidths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const spacing of ["wide", "as it comes"] as const) {
    await setSpacing(page, spacing);
    for (const width of someWidths) {
      await page.setViewportSize({ width, height: 844 });
      const overlaps = (await overlapsOn(page)).map((words) => `one over the other: ${words}`);
      const here = [...(await layoutFaults(page)), ...overlaps];
      faults.push(...here.map((fault) => `${width} px, spacing ${spacing}: ${fault}`));
    }
  }
  return faults;
}
