import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { expect, type Page } from "playwright/test";
import { test } from "./desk.ts";
import { editedClinic, git, publicSite, resetRemote, textOf } from "./edited-clinic.ts";

let site: Server;
test.beforeAll(async () => {
  site = createServer(({ url = "/" }, response) => {
    const path = new URL(url, publicSite.origin).pathname.replace(/\/$/, "/index.html");
    try {
      response.end(readFileSync(join(publicSite.folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => site.listen(publicSite.port, ready));
});
test.afterAll(() => site.close());
test.beforeEach(resetRemote);

const live = (page: Page) => page.locator('#publish-state[data-phase="live"]');

async function publish(page: Page): Promise<void> {
  await page.goto("/keystatic/publish");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(live(page)).toContainText("Your changes are public.", { timeout: 150_000 });
}

async function hoursOnThePublicSite(page: Page): Promise<string> {
  await page.goto(`${publicSite.origin}/contact/`);
  return page.locator("main").innerText();
}

test("edit the hours, see what changes, publish, bring the old hours back, publish again", async ({ desk, page }) => {
  test.setTimeout(600_000);
  await page.goto("/keystatic");
  await expect(page.getByRole("heading", { name: "Everything you saved is public" })).toBeVisible();
  await page.getByRole("link", { name: "Change the hours" }).first().click();
  await desk.saveButton.waitFor();
  await desk.field("Friday").fill("2pm-7pm");
  expect(await desk.save()).toBeUndefined();

  await page.getByRole("navigation", { name: "The editor" }).getByRole("link", { name: "Publish" }).click();
  await expect(page.getByText("Hours › Friday: 6pm-1am → 2pm-7pm")).toBeVisible();
  await expect(page.locator("#site-changes ins").filter({ hasText: "2pm–7pm" }).first()).toBeVisible({
    timeout: 200_000,
  });
  await publish(page);
  expect(await hoursOnThePublicSite(page)).toContain("2pm–7pm");

  await page.goto("/keystatic/history?file=locations/wharf.yaml");
  await page.getByText("Bring back", { exact: true }).first().click();
  await page
    .getByRole("button", { name: /as it was before this$/ })
    .first()
    .click();
  await expect(page.getByRole("status")).toContainText("Brought back:");
  expect(textOf("locations/wharf.yaml")).toContain("fri: 6pm-1am");
  await publish(page);
  expect(await hoursOnThePublicSite(page)).toContain("6pm–1am");
});

test("a page that was deleted is brought back from the history", async ({ desk, page }) => {
  const before = textOf("pages/parts.mdx");
  await desk.open("collection/pages/item/parts");
  await page.getByRole("button", { name: "Delete entry…" }).click();
  expect(
    await desk.answerTo(() =>
      page
        .getByRole("alertdialog")
        .getByRole("button", { name: /delete/i })
        .click(),
    ),
  ).toBeUndefined();
  await page.goto("/keystatic/history");
  await expect(page.getByRole("heading", { name: "Deleted: All parts" })).toBeVisible();
  await page.getByText("Bring back", { exact: true }).first().click();
  await page.getByRole("button", { name: /which was deleted here$/ }).click();
  await expect(page.getByRole("status")).toContainText("Brought back: All parts");
  expect(textOf("pages/parts.mdx")).toBe(before);
});

test("the same field changed here and elsewhere: both versions, and the chosen one is public", async ({
  desk,
  page,
}) => {
  test.setTimeout(400_000);
  // Somebody else publishes another title meanwhile.
  const theirs = textOf("pages/crew.mdx").replace("The invented crew", "Their crew");
  const other = join(editedClinic.folder, "../edited-other");
  git("clone", "--quiet", publicSite.remote, other);
  writeFileSync(join(other, "pages/crew.mdx"), theirs);
  git(
    "-C",
    other,
    "-c",
    "user.name=Other",
    "-c",
    "user.email=o@example.com",
    "commit",
    "--quiet",
    "--all",
    "-m",
    "Their crew",
  );
  git("-C", other, "push", "--quiet");
  rmSync(other, { recursive: true });

  await desk.open("collection/pages/item/crew");
  await desk.field("Title").fill("My crew");
  expect(await desk.save()).toBeUndefined();
  await page.goto("/keystatic/publish");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("radio", { name: /Yours/ }).check({ timeout: 60_000 });
  await expect(page.getByText("Their crew", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Publish with these" }).click();
  await expect(live(page)).toBeVisible({ timeout: 150_000 });
  await page.goto(`${publicSite.origin}/crew/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My crew");
});

test("no network: a sentence, and nothing is lost", async ({ desk, page }) => {
  await desk.open("collection/pages/item/crew");
  await desk.field("Title").fill("My crew");
  expect(await desk.save()).toBeUndefined();
  git("remote", "set-url", "origin", "https://github.invalid/clinic/site.git");
  try {
    await page.goto("/keystatic/publish");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(page.getByText("Not published: github.invalid cannot be reached.")).toBeVisible({ timeout: 60_000 });
    expect(textOf("pages/crew.mdx")).toContain("title: My crew");
  } finally {
    git("remote", "set-url", "origin", publicSite.remote);
  }
});
