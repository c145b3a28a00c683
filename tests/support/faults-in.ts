import { type Page, test } from "playwright/test";
import type { Examination } from "./access/examination.ts";
import { barriersOn } from "./barriers.ts";
import { inWords, type Look, setLook } from "./looks.ts";
import { barriersBySecondEngineOn } from "./second-engine.ts";
import { visualFaultsOn } from "./visual-faults.ts";

/**
 * What two engines find on the page as it stands, and what a sighted visitor would see go wrong, in each look, one line
 * each. What was examined is written into the report of the run, from which the accessibility statement tells it.
 * @param what the page's address, or the name of the state
 */
export async function faultsIn(
  page: Page,
  looks: readonly Look[],
  what: Omit<Examination, "looks" | "browser">,
): Promise<string[]> {
  test.setTimeout(300_000 + looks.length * 30_000);
  const faults: string[] = [];
  for (const look of looks) {
    await setLook(page, look);
    const here = [
      ...(await barriersOn(page)),
      ...(await barriersBySecondEngineOn(page)),
      ...(await visualFaultsOn(page)),
    ];
    faults.push(...here.map((fault) => `${inWords(look)}: ${fault}`));
  }
  const used = page.context().browser();
  const name = used?.browserType().name() ?? "";
  const browser = `${name[0]?.toUpperCase()}${name.slice(1)} ${used?.version().split(".")[0]}`;
  test.info().annotations.push({
    type: "examined",
    description: JSON.stringify({ ...what, browser, looks } satisfies Examination),
  });
  return faults;
}
