import { type AccessTests, examinedTypes } from "../../../src/schemas/access-tests.ts";
import type { Look } from "../looks.ts";
import type { Examination } from "./examination.ts";

interface Named {
  name: string;
  version: string;
}

/**
 * What a run examined: which types of pages of the site, how many states, in which looks.
 * @param site the name of the site whose pages count; parts are examined wherever they are
 * @throws Error when not every look was seen, since the record would then tell of a part of the tests only
 */
export function accessFacts(
  examinations: readonly Examination[],
  { site, on, engines, all }: { site: string; on: string; engines: readonly Named[]; all: readonly Look[] },
): AccessTests {
  const pages = examinations.filter((each) => each.page && each.site === site);
  const states = examinations.filter(({ state }) => state);
  const seen = examinations.flatMap(({ looks }) => looks);
  const each = <K extends keyof Look>(key: K): Look[K][] => [...new Set(all.map((look) => look[key]))];
  const unseen = all.filter((look) => !seen.some((other) => keyOf(other) === keyOf(look)));
  if (unseen.length > 0 || pages.length === 0 || states.length === 0) {
    throw new Error(
      `The run saw ${all.length - unseen.length} of ${all.length} looks, ${pages.length} pages and ${states.length} states. Nothing was recorded.`,
    );
  }
  return {
    on,
    browser: [...new Set(examinations.map(({ browser }) => browser))].join(", "),
    engines: [...engines],
    pages: examinedTypes.filter((type) => pages.some(({ page }) => page === type)),
    states: new Set(states.map(({ state }) => state)).size,
    looks: { each: Math.min(...pages.map(({ looks }) => looks.length)), all: all.length },
    widths: each("width"),
    colors: each("colors"),
    textSizes: each("textSize"),
    motions: each("motion"),
  };
}

const keyOf = ({ width, colors, textSize, motion }: Look) => `${width} ${colors} ${textSize} ${motion}`;
