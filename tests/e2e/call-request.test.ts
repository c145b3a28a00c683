import { readFileSync } from "node:fs";
import { expect, type Page, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { clinicSite, filesOf, secondSite } from "../support/served-sites.ts";

const name = (page: Page) => page.getByLabel("Your name");
const phone = (page: Page) => page.getByLabel("Phone number");
const message = (page: Page) => page.getByLabel("Message");
const summary = (page: Page) => page.getByRole("alert");
const send = (page: Page) => page.locator("call-request").getByRole("button").click();

/** Turns to the form, and waits for the script that is fetched then. */
async function fill(page: Page, typed: { name?: string; phone?: string; message?: string }): Promise<void> {
  await page.goto("/contact/");
  await name(page).focus();
  await expect(page.locator("call-request form")).toHaveJSProperty("noValidate", true);
  await name(page).fill(typed.name ?? "");
  await phone(page).fill(typed.phone ?? "");
  await message(page).fill(typed.message ?? "");
}

const whole = { name: "Sam", phone: "+1 212 555 0100" };

test("What is at fault is said at each field and in a summary that gets the focus; nothing typed is lost", async ({
  page,
}) => {
  await fill(page, { phone: "212 55", message: "After 5" });
  await send(page);
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole("link")).toHaveText([
    "Write your name.",
    "Check the phone number: it needs at least 7 digits.",
  ]);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(name(page)).toHaveAccessibleDescription("Write your name.");
  await expect(phone(page)).toHaveAccessibleDescription(/at least 7 digits/);
  await expect(phone(page)).toHaveAttribute("aria-invalid", "true");
  await expect(phone(page)).toHaveValue("212 55");
  await expect(message(page)).toHaveValue("After 5");
  expect(await barriersOn(page)).toEqual([]);
  await summary(page).getByRole("link").last().press("Enter");
  await expect(phone(page)).toBeFocused();
});

test("Put right, it is sent, and the page of thanks follows", async ({ page }) => {
  const who = `Runner ${Date.now()}`;
  await fill(page, { phone: whole.phone });
  await send(page);
  await expect(summary(page)).toBeVisible();
  await name(page).fill(who);
  await page.getByLabel("Evening").check();
  await send(page);
  await page.waitForURL(/\/thanks-call\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(readFileSync(clinicSite.signUpFile, "utf8")).toContain(
    `"name":"${who}","phone":"${whole.phone}","when":"Evening"`,
  );
});

for (const [what, typed, says] of [
  ["a fever", "I have had a fever since Monday.", /medical detail.*get medical help/],
  ["a date of birth", "Sam, 3/14/1985", /date of birth/],
] as const) {
  test(`A message with ${what} is asked about in a friendly way, once`, async ({ page }) => {
    await fill(page, { ...whole, message: typed });
    await send(page);
    await expect(summary(page)).toBeFocused();
    await expect(message(page)).toHaveAccessibleDescription(says);
    await expect(message(page)).toHaveValue(typed);
    await expect(page).toHaveURL(/\/contact\/$/);
    expect(await barriersOn(page)).toEqual([]);
    await send(page);
    await page.waitForURL(/\/thanks-call\/$/);
  });
}

for (const [what, answer] of [
  ["cannot be reached", "abort"],
  ["has an error", 500],
] as const) {
  test(`When the server ${what}, it is said, and what was typed stays`, async ({ page }) => {
    await page.route("**/thanks-call/", (route) =>
      answer === "abort" ? route.abort() : route.fulfill({ status: answer }),
    );
    await fill(page, { ...whole, message: "After 5" });
    await send(page);
    await expect(summary(page)).toContainText("didn’t go through");
    await expect(summary(page)).toBeFocused();
    await expect(message(page)).toHaveValue("After 5");
  });
}

test("Another service gets the form as it calls the fields", async ({ page }) => {
  let sent: string | null = null;
  await page.route("https://example.com/**", (route) => {
    sent = route.request().postData();
    return route.fulfill({ contentType: "text/html", body: "<title>Sent</title>" });
  });
  await page.goto(`${secondSite.origin}/contact/`);
  await name(page).fill("Sam");
  await phone(page).fill("212 555 0100");
  await send(page);
  await expect(page).toHaveURL("https://example.com/ring");
  expect(sent).toBe("website=&NAME=Sam&TEL=212+555+0100&WHEN=Any+time&NOTE=");
});

test("From every page but the one that thanks for it the form is one step away, on a phone and on a desk, by pointer and by keyboard", async ({
  page,
}) => {
  const missing: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const { path } of filesOf(clinicSite).pages.filter((page) => page.path !== "/thanks-call/")) {
      await page.goto(path);
      const ways = page.locator('a[href$="/contact/#request"]:visible');
      if ((await ways.count()) === 0) missing.push(`${path} at ${width}`);
    }
  }
  expect(missing).toEqual([]);
  await page.locator('a[href$="/contact/#request"]:visible').first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/contact\/#request$/);
  await expect(page.getByRole("heading", { name: "Request a call" })).toBeInViewport();
});

test.describe("The bar at the foot of a phone", () => {
  const bar = (page: Page) => page.getByRole("navigation", { name: "Quick contact" });

  test("is there, goes while somebody types, and is not on a low or wide screen", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/contact/");
    await expect(bar(page)).toBeInViewport();
    await name(page).focus();
    await expect(bar(page)).toBeHidden();
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto("/");
    await expect(bar(page)).toBeHidden();
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(bar(page)).toBeHidden();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ media: "print" });
    await expect(bar(page)).toBeHidden();
  });

  test("never covers what has the focus", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ["/", "/contact/", "/conditions/low-back-pain/"]) {
      await page.goto(path);
      const covered: string[] = [];
      for (let stop = 0; stop < 60; stop++) {
        await page.keyboard.press("Tab");
        const under = await page.evaluate(() => {
          const focused = document.activeElement;
          const nav = document.querySelector(".actbar");
          if (!focused || !nav || nav.contains(focused) || focused === document.body) return undefined;
          const { top } = nav.getBoundingClientRect();
          if (top === 0) return undefined;
          return focused.getBoundingClientRect().bottom > top + 1 && focused.getBoundingClientRect().height < 300
            ? focused.textContent?.slice(0, 40)
            : undefined;
        });
        if (under !== undefined) covered.push(`${path}: ${under}`);
      }
      expect(covered).toEqual([]);
    }
  });
});
