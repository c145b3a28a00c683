import { expect, test } from "playwright/test";
import { clinicSite } from "../support/served-sites.ts";
import { videosOf } from "../support/shown-videos.ts";

const films = videosOf(clinicSite).filter(({ watchUrl }) => watchUrl.origin === clinicSite.origin);
const pages = [...new Set(films.map(({ path }) => path))];

for (const path of pages) {
  test(`Every film of ${path} plays, piece by piece, with captions that can be switched on`, async ({ page }) => {
    const loaded: string[] = [];
    const answers: number[] = [];
    page.on("request", (request) => {
      if (/\.(mp4|webm|vtt)$/.test(request.url())) loaded.push(request.url());
    });
    page.on("response", (response) => {
      if (response.request().resourceType() === "media") answers.push(response.status());
    });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(loaded).toEqual([]);

    const players = page.locator("video-player");
    await expect(players).toHaveCount(films.filter((film) => film.path === path).length);
    for (const player of await players.all()) {
      await player.getByRole("button", { name: /^Play (animated )?video: \w/ }).click();
      const film = player.locator("video");
      await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
      await film.evaluate((video: HTMLVideoElement) => {
        video.currentTime = video.duration - 1;
        for (const track of video.textTracks) track.mode = "showing";
      });
      await expect
        .poll(() => film.evaluate((video: HTMLVideoElement) => video.textTracks[0]?.cues?.length ?? 0))
        .toBeGreaterThan(2);
    }
    expect(answers.length).toBeGreaterThanOrEqual(await players.count());
    expect(new Set(answers)).toEqual(new Set([206]));
  });
}

test("There are films to look at", () => {
  expect(pages.length).toBeGreaterThan(0);
});
