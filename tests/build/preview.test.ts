import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { placeOf } from "../../src/todo/todo.ts";
import { todoList } from "../../src/todo/todo-list.ts";
import { siteEnvironment } from "../../tools/astro/site-environment.ts";
import { projectRoot } from "../../tools/project-root.ts";
import { filesIn, readSite } from "../support/built-site.ts";
import { clinics, firstClinic } from "./sites.ts";

const port = 4390;
const now = "2026-11-22T17:00:00Z";
let preview: ChildProcess;

beforeAll(async () => {
  const astro = join(projectRoot, "node_modules/astro/bin/astro.mjs");
  const given = { CONTENT_DIR: firstClinic.content, BUILD_CACHE: "preview-test", SITE_NOW: now };
  const env = siteEnvironment({ ...process.env, ...given }, "development");
  preview = spawn(process.execPath, [astro, "dev", "--port", String(port), "--ignore-lock"], { cwd: projectRoot, env });
  for (let tries = 0; tries < 300 && !(await answers()); tries++) await pause(200);
}, 90_000);

afterAll(() => void preview.kill());

const answers = () =>
  fetch(`http://localhost:${port}/favicon.svg`).then(
    ({ ok }) => ok,
    () => false,
  );

async function page(path: string): Promise<string> {
  const response = await fetch(`http://localhost:${port}${path}`);
  expect(response.status, path).toBe(200);
  return (await response.text()).replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

it("the preview has the to-do list as a page, each item with its place, why it matters and what to type", async () => {
  const html = await page("/todo/");
  const todos = todoList((await checkContent(firstClinic.content)).entries, "2026-11-22");
  expect(todos.length).toBeGreaterThan(10);
  expect(html).toContain(`Still open: ${todos.length}`);
  const missing = todos.filter(
    ({ title, why, write, file, line }) =>
      ![title.slice(1), why, write, `content/${placeOf({ file, line })}</code>`].every((part) => html.includes(part)),
  );
  expect(missing).toEqual([]);
});

it("the preview marks missing facts where visitors would look for them, and leads to the list", async () => {
  const contact = await page("/contact/");
  for (const text of ["Add your phone number", "Add your e-mail address", "Add your booking link"])
    expect(contact).toContain(text);
  expect(contact).toContain('href="/todo/"');
  expect(contact).toContain("Add what can be booked, and what it costs");
  const region = await page("/regions/psoas-iliacus/");
  expect(region).toContain("Your own video can take");
  expect(region).toContain("Say who read this page over");
});

it.each(clinics)("the published site of %s has neither the list nor a way to it", (_, { output }) => {
  const { pages } = readSite(output);
  expect(filesIn(output).filter((file) => file.startsWith("todo"))).toEqual([]);
  expect(pages.filter(({ html }) => /\/todo\/|to-do list|class="slot/.test(html)).map(({ path }) => path)).toEqual([]);
});
