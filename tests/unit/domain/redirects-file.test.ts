import { expect, it } from "vitest";
import { redirectsFile } from "../../../src/domain/redirects-file.ts";

it("leads on from an old address with and without its slash, for good, however it was written", () => {
  expect(redirectsFile([{ from: "/old", to: "/new/" }], [])).toBe("/old /new/ 301\n/old/ /new/ 301\n");
  expect(redirectsFile([{ from: "/old/", to: "/new/" }], [])).toBe("/old /new/ 301\n/old/ /new/ 301\n");
});

it("has a line for each, and none where there are none", () => {
  const redirects = ["/a", "/b"].map((from) => ({ from, to: "/c/" }));
  expect(redirectsFile(redirects, []).split("\n").filter(Boolean)).toHaveLength(4);
  expect(redirectsFile([], [])).toBe("");
});

it("names the page for unknown addresses of a further language after all that moved", () => {
  expect(redirectsFile([{ from: "/en/old/", to: "/en/new/" }], ["en"])).toBe(
    "/en/old /en/new/ 301\n/en/old/ /en/new/ 301\n/en/* /en/404.html 404\n",
  );
});
