import { afterAll, beforeAll, expect, it } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import { placeOf } from "../../src/todo/todo.ts";
import { todoList } from "../../src/todo/todo-list.ts";
import { readSite } from "../support/built-site.ts";
import { type Preview, startPreview } from "../support/start-preview.ts";
import { clinics, firstClinic } from "./sites.ts";

const now = "2026-11-22T17:00:00Z";
let preview: Preview;

beforeAll(async () => {
  preview = await startPreview(firstClinic.content, "first", now);
});

afterAll(() => preview?.stop());

async function page(path: string, of = preview): Promise<string> {
  const [status, html] = await of.page(path);
  expect(status, path).toBe(200);
  return html;
}

it("the preview has the to-do list as a page, each item with its place, why it matters and what to type", async () => {
  const html = await page("/todo/");
  const todos = todoList((await checkContent(firstClinic.content)).entries, "2026-11-22");
  expect(todos.length).toBeGreaterThan(10);
  expect(html).toContain(`Still open: ${todos.length}`);
  const missing = todos.filter(
    ({ title, why, write, file, line }) =>
      ![title.slice(1), why, write, `<code>${placeOf({ file, line })}</code>`].every((part) => html.includes(part)),
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

/** Each preview takes its time to begin. */
const previewed = process.env["THOROUGH"] ? clinics.slice(2) : [];
it.each(previewed)(
  "the preview shows every page of %s, and the to-do list (in a thorough run)",
  async (_, { content, output, now: then }) => {
    const other = await startPreview(content, "further", then);
    try {
      const list = await page("/todo/", other);
      const todos = todoList((await checkContent(content)).entries, String(then).slice(0, 10));
      expect(list).toContain(`Still open: ${todos.length}`);
      for (const { path, title } of readSite(output).pages.filter((each) => !each.path.endsWith("404.html")))
        expect(await page(path, other), path).toContain(`<title>${title}`);
    } finally {
      other.stop();
    }
  },
);
