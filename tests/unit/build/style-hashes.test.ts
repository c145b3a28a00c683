import { expect, it } from "vitest";
import { inlinedSheets } from "../../../src/build/style-hashes.ts";

const page = (head: string, body = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

it("finds each style sheet in the head of a page", () => {
  expect(inlinedSheets(page("<title>A</title><style>p{}</style><style>a{}</style>"))).toEqual(["p{}", "a{}"]);
});

it.each([
  ["a description", page('<meta name="description" content="</head> and <style>"><style>p{}</style>')],
  [
    "the facts for machines",
    page('<style>p{}</style><script type="application/ld+json">{"a":"\\u003cstyle>"}</script>'),
  ],
  ["a text", page("<style>p{}</style>", "<p>&lt;style>a{}&lt;/style></p>")],
])("takes no words of %s for a style sheet", (_, html) => {
  expect(inlinedSheets(html)).toEqual(["p{}"]);
});
