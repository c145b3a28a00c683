import { expect } from "playwright/test";
import sharp from "sharp";
import { test } from "./desk.ts";
import { changedFiles, changedLines, textOf } from "./edited-clinic.ts";

/** A picture as large as those of phones: noise cannot be made smaller. */
async function phonePicture(): Promise<Buffer> {
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  const picture = sharp({ create: { width: 4000, height: 3000, channels: 3, background: "#888", noise } });
  return picture.withMetadata({ orientation: 6 }).jpeg({ quality: 96 }).toBuffer();
}

test.describe("ten edits of an owner end in the right page, or in words that name the fix", () => {
  test("a new treatment: it asks for what is missing, and nothing typed is lost", async ({ desk, page }) => {
    await desk.open("collection/treatments/create");
    await desk.field("Title").fill("Rope walking");
    expect(await desk.save()).toContain("• Summary. Add it. One or two sentences for lists of treatments.");
    await expect(desk.field("Title")).toHaveValue("Rope walking");
    await desk
      .field("Description for search results")
      .fill("A sample treatment on a sample rope: what it is, how it feels, what to bring.");
    await desk.field("Introduction").fill("You walk on a rope. It may help.");
    await desk.field("Summary").fill("A walk on a rope.");
    expect(await desk.save()).toBeUndefined();
    expect(changedFiles()).toEqual(["A treatments/rope-walking.mdx"]);
    await page.goto("/treatments/rope-walking/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rope walking");
  });

  test("Friday's hours: the preview shows them at once", async ({ desk, page }) => {
    await desk.open("collection/locations/item/wharf");
    await desk.field("Friday").fill("2-7");
    expect(await desk.save()).toContain('• Hours › Friday. "2-7" does not say am or pm.');
    await expect(desk.field("Friday")).toHaveValue("2-7");
    await desk.field("Friday").fill("2pm-7pm");
    expect(await desk.save()).toBeUndefined();
    expect(changedLines()).toEqual(["-  fri: 6pm-1am", "+  fri: 2pm-7pm"]);
    await page.goto("/contact/");
    await expect(page.locator("main")).toContainText("Fri2pm–7pm");
  });

  test("a holiday", async ({ desk }) => {
    await desk.open("collection/locations/item/wharf");
    await desk.addTo("Holidays and other days").click();
    const dialog = desk.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Date", exact: true }).fill("2027-12-25");
    await dialog.getByRole("textbox", { name: "Hours" }).fill("closed");
    await dialog.getByRole("textbox", { name: "Reason" }).fill("Christmas Day");
    // The days of the week have a button of that name, too.
    await dialog.getByRole("button", { name: "Add" }).last().click();
    expect(await desk.save()).toBeUndefined();
    expect(changedLines()).toEqual(['+  - date: "2027-12-25"', "+    hours: closed", "+    reason: Christmas Day"]);
  });

  test("another video", async ({ desk }) => {
    await desk.open("collection/regions/item/neck-side");
    const url = desk.page.getByRole("textbox", { name: "Address", exact: true });
    await url.fill("my holiday film");
    expect(await desk.save()).toContain('"my holiday film" is no video address');
    await url.fill("https://vimeo.com/987654321");
    expect(await desk.save()).toBeUndefined();
    expect(changedLines().filter((line) => line.startsWith("+"))).toEqual([
      expect.stringContaining("https://vimeo.com/987654321"),
    ]);
  });

  test("a picture of 12 megabytes from a phone", async ({ desk, page }) => {
    const buffer = await phonePicture();
    expect(buffer.length).toBeGreaterThan(8_000_000);
    await desk.open("collection/pages/item/crew");
    await desk.goTo("The cat has no certificate");
    await page.keyboard.press("End");
    await desk.insertButton.click();
    await page.getByRole("menuitem", { name: /^Picture/ }).click();
    await desk.text.getByText("Picture: press here, then the pencil").click();
    // The pencil and the bin that appear below the picture have no names.
    await page.getByRole("button").nth(-2).click();
    const dialog = page.getByRole("dialog");
    const chosen = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "Choose a file" }).click();
    await (await chosen).setFiles({ name: "IMG_0042.JPG", mimeType: "image/jpeg", buffer });
    await expect(dialog.getByRole("textbox", { name: "Picture" })).toHaveValue("media/img-0042.jpg", {
      timeout: 30_000,
    });
    await dialog.getByRole("textbox", { name: "What it shows" }).fill("The cat on the pier");
    await dialog.getByRole("button", { name: "Done" }).click();
    expect(await desk.save()).toBeUndefined();
    expect(changedFiles()).toEqual(["A media/img-0042.jpg", "M pages/crew.mdx"]);
    expect(textOf("pages/crew.mdx")).toContain("![The cat on the pier](media/img-0042.jpg)");
  });

  test("words pasted from a word processor", async ({ desk, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await desk.open("collection/pages/item/crew");
    await desk.goTo("The cat has no certificate");
    await page.evaluate(() => navigator.clipboard.writeText("“It’s better” in <3 weeks, {really}. And"));
    await page.keyboard.press("Control+V");
    expect(await desk.save()).toBeUndefined();
    expect(changedLines()[1]).toMatch(/^\+“It’s better” in \\<3 weeks, \\\{really}\. AndThe cat has no certificate\./);
    await page.goto("/crew/");
    await expect(page.locator("main")).toContainText("“It’s better” in <3 weeks, {really}. AndThe cat");
  });

  test("a list that somebody made with dots, pasted from a chat", async ({ desk, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await desk.open("collection/pages/item/crew");
    await desk.goTo("The cat has no certificate");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.evaluate(() => navigator.clipboard.writeText("Bring:\n• a rope\n• a\u00a0hat"));
    await page.keyboard.press("Control+V");
    await expect(desk.text.locator("li")).toHaveText(["a rope", "a hat"]);
    expect(await desk.save()).toBeUndefined();
    expect(textOf("pages/crew.mdx")).toMatch(/Bring:\n\n[*-] a rope\n[*-] a hat\n/);
  });

  test("another file name: the old address leads to the page, and those that name it follow", async ({
    desk,
    page,
  }) => {
    await desk.open("collection/treatments/item/rope-stretch");
    await desk.page.getByRole("textbox", { name: "File name" }).fill("line-stretch");
    expect(await desk.save()).toBeUndefined();
    await expect(page).toHaveURL(/\/treatments\/item\/line-stretch$/);
    await expect(desk.field("Title")).toBeVisible();
    expect(textOf("treatments/line-stretch.mdx")).toContain("  - /treatments/rope-stretch/");
    expect(textOf("conditions/neck-pain.mdx")).toContain("treatments: [slow-kneading, line-stretch]");
    expect(changedFiles()).toContain("D treatments/rope-stretch.mdx");
  });

  test("a page deleted that others name: it stays, and the places are listed", async ({ desk, page }) => {
    await desk.open("collection/treatments/item/rope-stretch");
    await page.getByRole("button", { name: "Delete entry…" }).click();
    const words = await desk.answerTo(() =>
      page
        .getByRole("alertdialog")
        .getByRole("button", { name: /delete/i })
        .click(),
    );
    expect(words).toMatch(/^Not deleted: the site still needs it\. Change these places first, then delete it:\n/);
    expect(words).toContain("• conditions/neck-pain.mdx, Treatments › 2: “rope-stretch”");
    expect(changedFiles()).toEqual([]);
  });

  test("a wrong date", async ({ desk }) => {
    await desk.open("collection/pages/item/crew");
    await desk.page.getByRole("button", { name: /^More/ }).click();
    await desk.field("Last changed").fill("2026-02-30");
    expect(await desk.save()).toContain(
      '• Last changed. "2026-02-30" is no day of the calendar. Write it as year-month-day, for example 2026-11-26.',
    );
    await expect(desk.field("Last changed")).toHaveValue("2026-02-30");
    expect(changedFiles()).toEqual([]);
  });

  test("another provider of the newsletter: its other words stay", async ({ desk, page }) => {
    await desk.open("singleton/clinic");
    await page.getByRole("button", { name: /^form Provider|Provider/ }).click();
    await page.getByRole("option", { name: "netlify" }).click();
    expect(await desk.save()).toBeUndefined();
    expect(changedLines()).toEqual([
      "-  provider: form",
      "-  action: https://example.com/subscribe",
      "-  emailField: EMAIL",
      "+  provider: netlify",
    ]);
  });
});
