import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "playwright/test";
import { Desk, test } from "./desk.ts";
import { changedLines, editedClinic, textOf } from "./edited-clinic.ts";

const crew = "collection/pages/item/crew";
const versions = (desk: Desk) => desk.page.getByRole("dialog", { name: "Two versions" });

test.describe("two people, or two windows, at one form", () => {
  test("different fields: both are kept, and the second is told", async ({ desk, context }) => {
    const other = new Desk(await context.newPage());
    await desk.open("collection/regions/item/cuff");
    await other.open("collection/regions/item/cuff");
    await desk.field("Where").fill("at the very top");
    await other.field("Teaser for lists").fill("it aches at night");
    expect(await desk.save()).toBeUndefined();
    await expect(desk.page.getByRole("status")).toContainText("Saved on this computer, not yet public.");
    expect(await other.save()).toBeUndefined();
    await expect(other.page.getByRole("status")).toContainText("Both are kept.");
    expect(changedLines().filter((line) => line.startsWith("+"))).toEqual([
      "+where: at the very top",
      "+teaser: it aches at night",
    ]);
    await expect(other.field("Where")).toHaveValue("at the very top");
  });

  test("the same field: both versions side by side, and the chosen one is saved", async ({ desk }) => {
    await desk.open(crew);
    await desk.field("Title").fill("Mine");
    writeFileSync(
      join(editedClinic.folder, "pages/crew.mdx"),
      textOf("pages/crew.mdx").replace("The invented crew", "Theirs"),
    );
    await desk.saveButton.click();
    await expect(versions(desk).getByRole("group", { name: "Title" })).toContainText("Theirs");
    await versions(desk).getByRole("radio", { name: /Yours/ }).check();
    await versions(desk).getByRole("button", { name: "Save these" }).click();
    await expect(desk.page.getByRole("status")).toContainText("Saved");
    expect(textOf("pages/crew.mdx")).toContain("title: Mine\n");
  });

  test("back to the form: nothing is saved, nothing is lost", async ({ desk }) => {
    await desk.open(crew);
    await desk.field("Title").fill("Mine");
    writeFileSync(
      join(editedClinic.folder, "pages/crew.mdx"),
      textOf("pages/crew.mdx").replace("The invented crew", "Theirs"),
    );
    await desk.saveButton.click();
    await versions(desk).getByRole("button", { name: "Back to the form" }).click();
    await expect(desk.page.getByText("Not saved. What you typed is still here.")).toBeVisible();
    await expect(desk.field("Title")).toHaveValue("Mine");
    expect(textOf("pages/crew.mdx")).toContain("title: Theirs\n");
  });

  test("a draft that was left, and a file that changed since: both are kept", async ({ desk, context }) => {
    await desk.open(crew);
    await desk.field("Title").fill("Typed yesterday");
    await expect(desk.page.getByText("Unsaved")).toBeVisible();
    await desk.page.waitForTimeout(500);
    await desk.page.close();
    const changed = textOf("pages/crew.mdx").replace("The cat has no certificate", "The cat has a certificate");
    writeFileSync(join(editedClinic.folder, "pages/crew.mdx"), changed);
    const later = new Desk(await context.newPage());
    await later.open(crew);
    await expect(later.field("Title")).toHaveValue("Typed yesterday");
    expect(await later.save()).toBeUndefined();
    expect(textOf("pages/crew.mdx")).toContain("title: Typed yesterday\n");
    expect(textOf("pages/crew.mdx")).toContain("The cat has a certificate");
  });

  test("a server that does not answer says so", async ({ desk, page }) => {
    await desk.open(crew);
    await desk.field("Title").fill("Mine");
    await page.route("**/api/keystatic/update", (route) => route.abort());
    await desk.saveButton.click();
    await expect(page.getByText("Not saved: the editor's program does not answer.")).toBeVisible();
    await expect(desk.field("Title")).toHaveValue("Mine");
  });
});
