import { expect, type Page, test } from "playwright/test";
import type { PageType } from "../support/page-sources.ts";
import { firstOfEachType } from "../support/page-types.ts";
import { clinicSite, firstPageIn } from "../support/served-sites.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, viewport: { width: 390, height: 844 } });

/** The places of a page where the Tab key stops, as a visitor would name them; the first that fits counts. */
const places: readonly (readonly [place: string, where: string])[] = [
  ["the skip link", ".skip"],
  ["the news", "body > section *"],
  ["the clinic's name", "header .logo"],
  ["the menu", ".menu"],
  ["the way to this page", ".crumb *"],
  ["a word explained", ".term"],
  ["directions", ".strip a"],
  ["the first step", ".acts a"],
  ["the muscles, one by one", ".lanes a"],
  ["the parts of this page", ".tocbar button, .toc a"],
  ["a place: its page, its telephone, its hours", ".rows li:has(> .place) *"],
  ["a session", ".prices *"],
  ["the treatments, one by one", ".rows a, .trio a"],
  ["the guide", ".oval a"],
  ["the sources of the warning signs", "#help a"],
  ["the sources of what to do and what not", ".dos ~ p a"],
  ["the questions", ".asks summary"],
  ["a muscle: its page, what treats it, its film and the notice", ".region *"],
  ["the film", "video-player *"],
  ["what belongs to the film", "figcaption *, .under *"],
  ["the text", ".prose *"],
  ["beside the text", ".aside *"],
  ["the people", ".next [href*='/practitioners/']"],
  ["the places", ".next [href*='/locations/'], #visit [href$='/locations/']"],
  ["what to read next", ".next a"],
  ["the articles", ".year a, main > .wrap > p > .link"],
  ["directions", ".place a, .ways a, #visit a"],
  ["the form for a call", "call-request *"],
  ["the sign-up", "sign-up *"],
  ["the foot", "footer *"],
  ["the bar", ".actbar a"],
];

const head = ["the skip link", "the clinic's name", "the menu"];
const headWithNews = [...head, "the news"];
const foot = ["directions", "the sign-up", "the foot", "the bar"];
/** Of a clinic without a newsletter. */
const footAlone = ["the foot", "the bar"];

/** What the Tab key comes to on each type of page. Words that are explained may stand in any text, so they are not listed. */
const walks: Readonly<Record<PageType, readonly string[]>> = {
  home: [...head, "the first step", "the muscles, one by one", "the treatments, one by one", "the guide", ...foot],
  condition: [
    ...head,
    "the way to this page",
    "the sources of the warning signs",
    "the parts of this page",
    "the sources of what to do and what not",
    "the treatments, one by one",
    "the first step",
    "a muscle: its page, what treats it, its film and the notice",
    "the questions",
    ...foot,
  ],
  region: [...head, "the way to this page", "the film", "what belongs to the film", "beside the text", ...foot],
  treatment: [...head, "the way to this page", "the text", "beside the text", "what to read next", ...foot],
  index: [...head, "the way to this page", "what to read next", ...foot],
  contact: [
    ...head,
    "the way to this page",
    "directions",
    "the form for a call",
    "the text",
    "the sign-up",
    ...footAlone,
  ],
  text: [...head, "the way to this page", "the text", ...foot],
  // The second clinic's first article, whose text and whose side lead nowhere.
  article: [...head, "the way to this page", ...foot],
  "list of articles": [...head, "the way to this page", "the articles", ...foot],
  notice: [...head, "the way to this page", ...foot],
  "not found": [...head, "the first step", ...foot],
  // These are of the clinic with several places, which has news to tell and no newsletter.
  practitioner: [...headWithNews, "the way to this page", "beside the text", "the places", "directions", ...footAlone],
  place: [...headWithNews, "the way to this page", "directions", "the people", "the first step", ...footAlone],
  "place that is gone": [
    ...headWithNews,
    "the way to this page",
    "a place: its page, its telephone, its hours",
    ...footAlone,
  ],
  "list of people": [...headWithNews, "the way to this page", "the people", "the places", "directions", ...footAlone],
  "list of places": [
    ...headWithNews,
    "the way to this page",
    "a place: its page, its telephone, its hours",
    "the form for a call",
    "a session",
    "the text",
    ...footAlone,
  ],
};

/** Where the Tab key stops, from the beginning of the page to its end; a place with several stops in a row is named once. */
async function walk(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((known) => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute("data-seen")) return undefined;
      element.setAttribute("data-seen", "");
      return known.find(([, where]) => element.matches(where))?.[0] ?? element.outerHTML.slice(0, 80);
    }, places);
    if (!stop) return stops;
    if (stop !== "a word explained" && stop !== stops.at(-1)) stops.push(stop);
  }
}

for (const { site, type, path } of firstOfEachType()) {
  test(`The Tab key walks a ${type} page from its head to its foot, place by place`, async ({ page }) => {
    await page.goto(site.origin + path);
    expect(await walk(page)).toEqual(walks[type]);
  });
}

test("The map is walked muscle by muscle: each by its name first, then where it is in plain words", async ({
  page,
}) => {
  await page.goto("/");
  const lanes = page.locator(".lanes a");
  const written = await lanes.evaluateAll((all) =>
    all.map((lane) => [lane.querySelector("b")?.textContent ?? "", lane.querySelector("span")?.textContent ?? ""]),
  );
  expect(written.length).toBeGreaterThan(2);
  await page.locator(".acts a").first().focus();
  for (const [name, where] of written) {
    await page.keyboard.press("Tab");
    const lane = page.locator(".lanes a:focus");
    await expect(lane).toHaveAccessibleName(`${name} ${where}`);
  }
});

test("The focus goes into the player, through it, and on to what follows the film", async ({ page }) => {
  await page.goto(firstPageIn(clinicSite, "/regions/"));
  await page.locator("video-player button").first().focus();
  await page.keyboard.press("Enter");
  const film = page.locator("film-player video");
  await expect(film).toBeFocused();
  for (let presses = 0; presses < 15 && (await film.evaluate((it) => it === document.activeElement)); presses += 1) {
    await page.keyboard.press("Tab");
  }
  expect(await page.evaluate(() => document.activeElement?.closest(".under") !== null)).toBe(true);
  await page.keyboard.press("Shift+Tab");
  await expect(film).toBeFocused();
});
