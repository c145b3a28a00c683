import { expect, it } from "vitest";
import { DrawnPages } from "../../../../src/integrations/reuse-pages/drawn-pages.ts";

it("Pages come in the order of their addresses, however they were drawn", () => {
  const pages = new DrawnPages();
  for (const path of ["/b/", "/"]) pages.add(path, path, undefined);
  pages.addUnchanged("/a/", "/a/", { files: ["kept"], sheets: [] }, new Set());
  expect(pages.inOrder().map(({ path }) => path)).toEqual(["/", "/a/", "/b/"]);
});

it("Every start tag is known, of pages that were drawn and of those that were not", () => {
  const pages = new DrawnPages();
  pages.add("/a/", `<style>Page</style></head><p class="lede">A<br></p>`, undefined);
  pages.addUnchanged(
    "/b/",
    `<p class="lede">B</p><a title='1 > 0' href="/">Home</a>`,
    { files: [], sheets: [] },
    new Set(),
  );
  expect([...pages.tags]).toEqual([`<style>`, `<p class="lede">`, "<br>", `<a title='1 > 0' href="/">`]);
});

it("A page that was drawn has the style sheets that stand in it, one that was not those it was finished with", () => {
  const pages = new DrawnPages();
  pages.add("/a/", "<style>Page</style></head>", undefined);
  pages.addUnchanged("/b/", "<style>a{color:red}</style></head>", { files: ["kept"], sheets: ["Page"] }, new Set());
  expect(pages.inOrder().map(({ sheets }) => sheets)).toEqual([["Page"], ["Page"]]);
});
