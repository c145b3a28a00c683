import { readFileSync } from "node:fs";
import { expect, type Page, test } from "playwright/test";
import { barriersOn } from "../support/barriers.ts";
import { clinicSite } from "../support/served-sites.ts";

const field = (page: Page) => page.getByLabel("Your e-mail");
const button = (page: Page) => page.getByRole("button", { name: "Sign up" });

/** Turns to the form, and waits for the script that is fetched then. */
async function type(page: Page, address: string): Promise<void> {
  const script = page.waitForResponse(/sign-up-\w+.*\.js$/);
  await page.goto("/contact/");
  await field(page).focus();
  await script;
  await expect(page.locator("sign-up form")).toHaveJSProperty("noValidate", true);
  await field(page).fill(address);
}

test("Without an address the form asks for one", async ({ page }) => {
  await type(page, "");
  await button(page).click();
  await expect(field(page)).toHaveAccessibleDescription("Write your e-mail address first.");
  await expect(field(page)).toBeFocused();
});

test("An unfinished address is refused beside the field, and stays", async ({ page }) => {
  await type(page, "runner@example");
  await button(page).click();
  await expect(field(page)).toHaveAccessibleDescription(/unfinished.*after the @/);
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("runner@example");
  await expect(page).toHaveURL(/\/contact\/$/);
  expect(await barriersOn(page)).toEqual([]);
});

test("A refused address can be put right and sent", async ({ page }) => {
  await type(page, "runner");
  await button(page).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await field(page).fill("runner@example.com");
  await button(page).click();
  await expect(page.getByRole("status")).toContainText("Thank you");
});

test("A good address is taken with a thank-you in place", async ({ page }) => {
  const address = `runner-${Date.now()}@example.com`;
  await type(page, address);
  await page.keyboard.press("Enter");
  const thanks = page.getByRole("status");
  await expect(thanks).toContainText("Thank you");
  await expect(thanks).toBeFocused();
  await expect(page).toHaveURL(/\/contact\/$/);
  expect(readFileSync(clinicSite.signUpFile, "utf8")).toContain(`"${address}"`);
  expect(await barriersOn(page)).toEqual([]);
});

for (const [what, answer] of [
  ["cannot be reached", "abort"],
  ["has an error", 500],
] as const) {
  test(`When the server ${what}, it is said, and what was typed stays`, async ({ page }) => {
    await page.route("**/thanks/", (route) => (answer === "abort" ? route.abort() : route.fulfill({ status: answer })));
    await type(page, "runner@example.com");
    await button(page).click();
    await expect(field(page)).toHaveAccessibleDescription(/didn’t go through/);
    await expect(field(page)).toHaveValue("runner@example.com");
    await expect(button(page)).toBeEnabled();
  });
}

test("The trap for robots is neither seen nor reached", async ({ page }) => {
  await page.goto("/contact/");
  await expect(page.locator("#news [name=website]")).toBeHidden();
  await field(page).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator("#news [name=website]")).not.toBeFocused();
});
