import { firstPageIn } from "../../support/served-sites.ts";
import { expect, test } from "./webkit.ts";

const escapeKey = "\uE00C";

test("WebKit: a lane of the muscle map leads to its region", async ({ open, clinic }) => {
  const { window } = await open();
  await window.resize(1280, 900);
  await window.goto(`${clinic.origin}/`);
  const address = await window.evaluate(() => document.querySelector("ol.lanes a[data-shape]")?.getAttribute("href"));
  await window.click("ol.lanes a[data-shape]");
  await expect.poll(() => window.url()).toBe(clinic.origin + address);
});

test("WebKit: the menu opens, closes with Escape, and is closed after Back", async ({ open, clinic }) => {
  const { window } = await open();
  await window.resize(390, 844);
  await window.goto(`${clinic.origin}/`);
  const isOpen = () => window.evaluate(() => document.querySelector("#nav")?.matches(":popover-open"));
  await window.click(".menu");
  expect(await isOpen()).toBe(true);
  await window.press(escapeKey);
  await expect.poll(isOpen).toBe(false);
  await window.click(".menu");
  await window.click("#nav li:last-child a");
  await expect.poll(() => window.url()).not.toBe(`${clinic.origin}/`);
  await window.back();
  await expect.poll(() => window.url()).toBe(`${clinic.origin}/`);
  await expect.poll(isOpen).toBe(false);
});

test("WebKit: a film plays in its place", async ({ open, clinic }) => {
  const { window } = await open();
  await window.goto(clinic.origin + firstPageIn(clinic, "/regions/"));
  await window.click("video-player button");
  await expect.poll(() => window.evaluate(() => document.querySelector("video")?.currentTime ?? -1)).toBeGreaterThan(0);
  expect(await window.complaints()).toEqual([]);
});

test("WebKit: a sign-up is refused beside its field, put right and taken", async ({ open, clinic }) => {
  const { window } = await open();
  await window.goto(`${clinic.origin}/contact/`);
  const field = "sign-up input[type=email]";
  await window.click(field);
  await expect
    .poll(() => window.evaluate(() => document.querySelector<HTMLFormElement>("sign-up form")?.noValidate))
    .toBe(true);
  await window.type(field, "runner@example");
  await window.click("sign-up button");
  await expect
    .poll(() => window.evaluate((at: string) => document.querySelector(at)?.getAttribute("aria-invalid"), field))
    .toBe("true");
  await window.type(field, ".com");
  await window.click("sign-up button");
  await expect
    .poll(() => window.evaluate(() => document.querySelector("sign-up [role=status]")?.textContent))
    .toMatch(/\S/);
});
