import { request } from "node:http";
import { expect } from "playwright/test";
import { test } from "./desk.ts";
import { changedFiles, editedClinic } from "./edited-clinic.ts";

test("the editor asks nothing of any other host", async ({ desk, page }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (sent) => asked.push(new URL(sent.url()).origin));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await desk.open("collection/pages/item/parts");
  await desk.open("singleton/clinic");
  expect([...new Set(asked)].filter((origin) => origin !== editedClinic.origin && origin !== "null")).toEqual([]);
  expect(complaints).toEqual([]);
});

test("each page of the preview leads to its form, and the form back to its page", async ({ page }) => {
  for (const [address, form] of [
    ["/", "/keystatic/singleton/home"],
    ["/regions/cuff/", "/keystatic/collection/regions/item/cuff"],
    ["/contact/", "/keystatic/collection/pages/item/contact"],
  ]) {
    await page.goto(address ?? "");
    await page.getByRole("link", { name: "Edit this page" }).click();
    await expect(page).toHaveURL(`${editedClinic.origin}${form}`);
  }
  await expect(
    page.getByRole("button", { name: "Preview" }).or(page.getByRole("link", { name: "Preview" })),
  ).toBeVisible({
    timeout: 20_000,
  });
});

test("a page that is open in the preview changes when its form is saved", async ({ desk, page, context }) => {
  const preview = await context.newPage();
  await preview.goto("/crew/");
  await desk.open("collection/pages/item/crew");
  await desk.field("Title").fill("The crew, renamed");
  expect(await desk.save()).toBeUndefined();
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("The crew, renamed", { timeout: 20_000 });
  await page.close();
});

test("a request of another site is refused, and changes nothing", async () => {
  const send = (headers: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = {
        host: "127.0.0.1",
        port: editedClinic.port,
        method: "POST",
        path: "/api/keystatic/update",
        headers,
      };
      const sent = request(options, (response) => resolve(response.resume().statusCode)).on("error", reject);
      sent.end(JSON.stringify({ additions: [], deletions: [{ path: "pages/crew.mdx" }] }));
    });
  const host = `localhost:${editedClinic.port}`;
  expect(await send({ host, origin: "https://evil.example", "content-type": "text/plain" })).toBe(403);
  expect(await send({ host: "evil.example", origin: "http://evil.example" })).toBe(403);
  expect(await send({ host })).toBe(403);
  expect(changedFiles()).toEqual([]);
});
