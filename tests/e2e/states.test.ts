import { expect, type Page, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { barriersBySecondEngineOn } from "../support/second-engine.ts";
import { clinicSite, firstPageIn, secondSite } from "../support/served-sites.ts";
import { videoOf } from "../support/shown-videos.ts";
import { visualFaultsAt } from "../support/visual-faults.ts";

const region = firstPageIn(clinicSite, "/regions/");
const ownFile = videoOf(secondSite, /\.mp4$/);
const winter = (day: string, time: string) => new Date(`2026-${day}T${time}:00-05:00`);

/** The parts that change, each as it can be found: the name of the state, and how a visitor comes to it. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  "a video before a click": (page) => page.goto(region),
  "a video that plays": async (page) => {
    await page.goto(secondSite.origin + ownFile.path);
    await page.getByRole("button", { name: ownFile.title }).first().click();
    await expect(page.locator("video-player video")).toBeFocused();
    await page.locator("video-player video").evaluate((film: HTMLVideoElement) => film.pause());
  },
  "the words of a film unfolded": async (page) => {
    await page.goto(region);
    await page.locator("summary").first().click();
    await expect(page.locator("details p").first()).toBeVisible();
  },
  "a form that refuses": async (page) => {
    await fillIn(page, "runner@example");
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "a form that is done": async (page) => {
    await fillIn(page, "runner@example.com");
    await expect(page.getByRole("status")).toContainText("Thank you");
  },
  "hours while it is open": (page) => visitAt(page, winter("01-13", "09:00")),
  "hours soon before it closes": (page) => visitAt(page, winter("01-13", "11:00")),
  "hours while it is closed": (page) => visitAt(page, winter("01-18", "12:00")),
  "hours on a special day": async (page) => {
    await page.goto(`${secondSite.origin}/contact/`);
    const date = await page.locator("[data-date]").first().getAttribute("data-date");
    await visitAt(page, new Date(`${date}T12:00:00-05:00`));
  },
  "the map with a region in focus": async (page) => {
    await page.goto("/");
    await page.locator("ol.lanes a").nth(1).focus();
  },
};

async function fillIn(page: Page, address: string): Promise<void> {
  await page.goto("/contact/");
  await page.getByLabel("Your e-mail").focus();
  await expect(page.locator("sign-up form")).toHaveJSProperty("noValidate", true);
  await page.getByLabel("Your e-mail").fill(address);
  await page.getByRole("button", { name: "Sign up" }).click();
}

async function visitAt(page: Page, instant: Date): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.goto(`${secondSite.origin}/contact/`);
  await expect(page.locator("caption [data-open-line]")).not.toBeEmpty();
}

/** Two engines, three kinds of colors, a narrow and a wide screen. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    expect.soft(await barriersOn(page), JSON.stringify(media)).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: "none" });
  expect.soft(await barriersBySecondEngineOn(page), "by the second engine").toEqual([]);
  expect.soft(await visualFaultsAt(page, [320, 1280])).toEqual([]);
}

test.use({ viewport: { width: 390, height: 844 }, contextOptions: { reducedMotion: "reduce" } });

for (const [name, bring] of Object.entries(states)) {
  test(`${name}: no barrier, nothing cut off, nothing over another`, async ({ page }) => {
    await bring(page);
    await expectNoFaults(page);
  });
}

test("the menu of a narrow screen, open: no barrier, in any colors", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    await page.emulateMedia(media);
    expect.soft(await barriersOn(page), JSON.stringify(media)).toEqual([]);
  }
  expect(await barriersBySecondEngineOn(page)).toEqual([]);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeInViewport({ ratio: 1 });
});
