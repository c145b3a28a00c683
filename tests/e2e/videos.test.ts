import { expect, type Page, type Request, test } from "playwright/test";
import { secondSite } from "../support/served-sites.ts";
import { type ShownVideo, videoOf, videosOf } from "../support/shown-videos.ts";
import { watchPage } from "../support/watch-page.ts";

const youTube = videoOf(secondSite, /youtube\.com/);
const vimeo = videoOf(secondSite, /vimeo\.com/);
const ownFile = videoOf(secondSite, /\.mp4$/);

/** The player stands in for the host's; what is asked of any other origin is written down. */
async function standInForHosts(page: Page): Promise<Request[]> {
  const asked: Request[] = [];
  await page.route(
    ({ origin }) => origin !== secondSite.origin,
    (route) => {
      asked.push(route.request());
      return route.fulfill({ contentType: "text/html", body: "<title>Player</title><button>Pause</button>" });
    },
  );
  return asked;
}

const buttonOf = (page: Page, { title }: ShownVideo) =>
  page.getByRole("button", { name: new RegExp(`^Play (animated )?video: ${RegExp.escape(title)}$`) }).first();

const open = (page: Page, { path }: ShownVideo) => page.goto(secondSite.origin + path);

test("Nobody is asked for any video before the click", async ({ page }) => {
  const asked = await standInForHosts(page);
  const films: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "media" || /film-player/.test(request.url())) films.push(request.url());
  });
  for (const { path, title } of videosOf(secondSite)) {
    await page.goto(secondSite.origin + path);
    const button = page.getByRole("button", { name: `: ${title}` }).first();
    await button.hover();
    await button.focus();
    await page.waitForLoadState("networkidle");
    await expect(page.locator("iframe, video")).toHaveCount(0);
  }
  expect(asked.map((request) => request.url())).toEqual([]);
  expect(films).toEqual([]);
});

for (const [host, video, address] of [
  ["YouTube", youTube, /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]+\?/],
  ["Vimeo", vimeo, /^https:\/\/player\.vimeo\.com\/video\/\d+\?(.*&)?dnt=1(&|$)/],
] as const) {
  test(`A video from ${host} plays in ${host}'s player, which learns the site but not the page`, async ({ page }) => {
    const asked = await standInForHosts(page);
    await open(page, video);
    await buttonOf(page, video).click();
    const player = page.locator("video-player iframe");
    await expect(player).toHaveAttribute("src", address);
    await expect(player).toHaveAttribute("title", video.title);
    await expect(player).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
    await expect(player).toHaveAttribute("allow", /fullscreen/);
    await expect(player).toBeFocused();
    await expect(player.contentFrame().getByRole("button", { name: "Pause" })).toBeVisible();
    expect(asked.map((request) => request.url())).toEqual([expect.stringMatching(address)]);
    expect((await asked[0]?.allHeaders())?.["referer"]).toBe(`${secondSite.origin}/`);
  });
}

test("A film of the clinic's own plays from its own site, with controls and captions", async ({ page }) => {
  const complaints = await watchPage(page, secondSite.origin);
  await open(page, ownFile);
  await buttonOf(page, ownFile).click();
  const film = page.locator("video-player video");
  await expect(film).toHaveJSProperty("controls", true);
  await expect(film).toHaveAttribute("title", ownFile.title);
  await expect(film).toBeFocused();
  await expect(film.locator("track[kind=captions]")).toHaveAttribute("srclang", "en");
  // With the codec in its type, a browser without AV1 does not request the file.
  const types = await film
    .locator("source")
    .evaluateAll((sources: HTMLSourceElement[]) => sources.map(({ type }) => type));
  for (const type of types) expect(type).toMatch(/^video\/(mp4|webm; codecs="(av01\.|vp)[^"]*")$/);
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
  const captions = film.evaluate(async (video: HTMLVideoElement) => {
    const [track] = video.textTracks;
    if (track) track.mode = "showing";
    const element = video.querySelector("track");
    if (element?.readyState !== 2) await new Promise((loaded) => element?.addEventListener("load", loaded));
    return track?.cues?.length;
  });
  expect(await captions).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test("The Enter key plays a video, too", async ({ page }) => {
  await standInForHosts(page);
  await open(page, youTube);
  await buttonOf(page, youTube).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("video-player iframe")).toBeFocused();
});

test("A second video ends the first, and its button is back", async ({ page }) => {
  const onOnePage = videosOf(secondSite).filter(
    ({ path }, _, all) => all.filter((other) => other.path === path).length > 1,
  );
  const [first, second] = onOnePage;
  if (!first || !second) throw new Error("No page has two videos.");
  await standInForHosts(page);
  await open(page, first);
  await buttonOf(page, first).click();
  await expect(page.locator("video-player").first().locator("iframe, video")).toBeVisible();
  await expect(buttonOf(page, first)).toBeHidden();
  await buttonOf(page, second).click();
  await expect(page.locator("iframe, video")).toHaveCount(1);
  await expect(page.locator("video-player").nth(1).locator("iframe, video")).toBeVisible();
  await expect(buttonOf(page, first)).toBeVisible();
});
