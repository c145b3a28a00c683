import { expect, type Page, test } from "playwright/test";
import { toldFrom, weekIn } from "../support/hours-table.ts";
import { secondSite } from "../support/served-sites.ts";

/** The instant that clocks in New York show as this date and time, in winter. */
const inNewYork = (date: string, time: string) => new Date(`${date}T${time}:00-05:00`);

/** Opens a page as if it were that instant. */
async function visitAt(page: Page, address: string, instant: Date): Promise<void> {
  await page.clock.setFixedTime(instant);
  await page.goto(address);
}

const openLine = (page: Page) => page.locator("caption [data-open-line]");
const today = (page: Page) => page.locator("table.hours tr[aria-current=date]");

// A week in winter that is long over, so that no special day can fall into it.
const week = ["2026-01-12", "2026-01-13", "2026-01-14", "2026-01-15", "2026-01-16", "2026-01-17", "2026-01-18"];

for (const timezoneId of ["America/New_York", "Asia/Tokyo"]) {
  test.describe(`The clinic, seen from a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("says on every day, in the morning, at 3:20pm, at 6:45pm and at night what its table says", async ({
      page,
    }) => {
      await page.clock.install({ time: inNewYork("2026-01-12", "00:00") });
      await page.goto("/contact/");
      const table = await weekIn(page);
      for (const [day, date] of week.entries()) {
        for (const time of ["09:00", "15:20", "18:45", "23:30"]) {
          await page.clock.pauseAt(inNewYork(date, time));
          const [hour = 0, past = 0] = time.split(":").map(Number);
          await expect(openLine(page), `${date} ${time}`).toHaveText(toldFrom(table, day, hour * 60 + past));
          await expect(today(page).locator("abbr")).toHaveAttribute("title", table[day]?.name ?? "");
        }
      }
    });
  });
}

test("The home page says beside its first button what its table says", async ({ page }) => {
  await visitAt(page, "/", inNewYork("2026-01-15", "15:20"));
  await expect(openLine(page)).toHaveText(/ now, |^Closing soon, /);
  const words = (await openLine(page).textContent()) ?? "";
  await expect(page.locator("h1 ~ p [data-open-line]")).toHaveText(words);
});

test.describe("A clinic with two openings a day, nights and special days", () => {
  const contact = `${secondSite.origin}/contact/`;

  const instants = [
    ["2026-01-13", "08:00", "Closed now, opens today at 8:30am"],
    ["2026-01-13", "09:00", "Open now, until 11:30am"],
    ["2026-01-13", "11:00", "Closing soon, at 11:30am"],
    ["2026-01-13", "11:30", "Closed now, opens today at 1pm"],
    ["2026-01-13", "13:00", "Open now, until 5pm"],
    ["2026-01-13", "17:00", "Closed now, opens tomorrow at 8:30am"],
    ["2026-01-15", "12:00", "Closed now, opens tomorrow at 6pm"],
    ["2026-01-17", "00:15", "Open now, until 1am"],
    ["2026-01-17", "00:45", "Closing soon, at 1am"],
    ["2026-01-18", "12:00", "Closed now, opens Tuesday at 8:30am"],
  ] as const;

  test("says what is true before, in, between and after them, and in the night of the day before", async ({ page }) => {
    for (const [date, time, words] of instants) {
      await visitAt(page, contact, inNewYork(date, time));
      await expect.soft(openLine(page), `${date} ${time}`).toHaveText(words);
    }
  });

  test("marks the present time in today's row, and moves on with the clock", async ({ page }) => {
    await page.clock.install({ time: inNewYork("2026-01-13", "11:28") });
    await page.goto(contact);
    const marker = today(page).locator(".now");
    await expect(today(page).locator("abbr")).toHaveAttribute("title", "Tuesday");
    await expect(marker).toBeVisible();
    await expect(openLine(page)).toHaveText("Closing soon, at 11:30am");
    const before = await marker.evaluate((dot) => dot.getBoundingClientRect().left);
    await page.clock.runFor("06:00");
    await expect(openLine(page)).toHaveText("Closed now, opens today at 1pm");
    expect(await marker.evaluate((dot) => dot.getBoundingClientRect().left)).toBeGreaterThan(before);
  });

  test("on a day it is closed for a reason, the line and today's row say the reason", async ({ page }) => {
    await page.goto(contact);
    const day = page.locator("[data-from]").filter({ hasText: "Closed" }).first();
    const date = (await day.locator("time").getAttribute("datetime")) ?? "";
    const reason = (await day.locator("span").textContent())?.replace("Closed, ", "") ?? "";
    await visitAt(page, contact, inNewYork(date, "12:00"));
    await expect(openLine(page)).toContainText(`Closed today for ${reason}, opens `);
    await expect(today(page).locator("td")).toContainText(`Closed, ${reason}`);
    await expect(today(page).locator(".bar").filter({ visible: true })).toHaveCount(0);
    await expect(today(page).locator(".now")).toHaveCount(0);
  });

  test("on a day with other hours, today's row shows them with the reason", async ({ page }) => {
    await page.goto(contact);
    const day = page.locator("[data-from]").filter({ hasNotText: "Closed" }).first();
    const date = (await day.locator("time").getAttribute("datetime")) ?? "";
    const words = (await day.locator("span").textContent()) ?? "";
    await visitAt(page, contact, inNewYork(date, "11:30"));
    await expect(today(page).locator("td")).toHaveText(words, { useInnerText: true });
    await expect(openLine(page)).toHaveText(/^Open now, until /);
  });
});

test("nothing on a page moves when the line comes", async ({ page }) => {
  // The script comes late, as on a slow line, when the page has long been seen and has its typeface. What that moved does not count.
  await page.route("**/*.js", async (route) => {
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(400);
    await page.evaluate(() => Object.assign(window, { moved: 0 }));
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved = Object.assign(window, { moved: 0 });
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) moved.moved += (entry as unknown as { value: number }).value;
    };
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewportSize({ width: 412, height: 823 });
  for (const path of ["/", "/contact/"]) {
    await page.goto(path);
    await expect(page.locator("[data-open-line]").first()).toHaveText(/\S/);
    await page.waitForTimeout(200);
    const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved);
    // A line of text moves 0.02.
    expect(moved, path).toBeLessThan(0.01);
  }
});
