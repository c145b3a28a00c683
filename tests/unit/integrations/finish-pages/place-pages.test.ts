import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Finishing, placePages } from "../../../../src/integrations/finish-pages/place-pages.ts";
import { compressionFor } from "../../../../src/integrations/finish-pages/twins.ts";
import type { FinishedPage, SitePage } from "../../../../src/integrations/reuse-pages/drawn-pages.ts";
import { KeptFiles } from "../../../../src/source/kept-files.ts";

let place = "";
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const kept = (name: string) => join(place, "kept", name);
const words = "Hours and location. ".repeat(40);
const drawnPage: SitePage = { path: "/regions/psoas/", reads: undefined, sheets: [], html: words, before: undefined };

/** Finishes one page into a site of its own. */
async function finish(page: SitePage, how: Partial<Finishing> = {}): Promise<{ site: string; made: FinishedPage }> {
  const site = mkdtempSync(join(place, "site-"));
  const finishing = { finish: (html: string) => html, compression: compressionFor(1), isAsBefore: true, ...how };
  const made: FinishedPage[] = [];
  await placePages(site, [page], new KeptFiles(join(place, "kept")), finishing, (_, finished) => made.push(finished));
  return { site, made: made[0] as FinishedPage };
}

const unchanged = (before: FinishedPage): SitePage => ({ ...drawnPage, html: undefined, before });

function expectWhole(site: string, text: string): void {
  const file = (ending: string) => readFileSync(join(site, `regions/psoas/index.html${ending}`));
  expect(file("").toString()).toBe(text);
  expect(brotliDecompressSync(file(".br")).toString()).toBe(text);
  expect(gunzipSync(file(".gz")).toString()).toBe(text);
}

it("A page that was drawn is written with its twins", async () => {
  const { site, made } = await finish(drawnPage, { finish: (html) => `${html}!` });
  expectWhole(site, `${words}!`);
  expect(made.files).toHaveLength(3);
});

it("A page that is as before is put in its place without being made", async () => {
  const { made } = await finish(drawnPage);
  const never = () => {
    throw new Error("It is made.");
  };
  const again = await finish(unchanged(made), { finish: never });
  expectWhole(again.site, words);
  expect(again.made).toEqual(made);
});

it("Where only a twin was lost, it is made anew and the page is not", async () => {
  const { made } = await finish(drawnPage);
  rmSync(kept(made.files[1] ?? ""));
  const again = await finish(unchanged(made));
  expectWhole(again.site, words);
  expect(again.made).toEqual(made);
  expect(existsSync(kept(made.files[1] ?? ""))).toBe(true);
});

it("Where all pages are finished in another way than before, one that was not drawn is too", async () => {
  const { made } = await finish(drawnPage);
  const again = await finish(unchanged(made), {
    isAsBefore: false,
    finish: (html) => html.replaceAll("Hours", "Days"),
  });
  expectWhole(again.site, words.replaceAll("Hours", "Days"));
  expect(again.made.files).not.toEqual(made.files);
});

it("Where the site is compressed in another way than before, a page gets other twins", async () => {
  const { made } = await finish(drawnPage);
  const again = await finish(unchanged(made), { isAsBefore: false, compression: compressionFor(1000) });
  expectWhole(again.site, words);
  expect(again.made.files[0]).toBe(made.files[0]);
  expect(again.made.files[1]).not.toBe(made.files[1]);
});

it("A page that is deleted from the kept files in the middle of a build is named", async () => {
  const { made } = await finish(drawnPage);
  rmSync(join(place, "kept"), { recursive: true });
  mkdirSync(join(place, "kept"));
  await expect(finish(unchanged(made))).rejects.toThrow(
    "What was kept of the page /regions/psoas/ in node_modules/.cache was deleted while the site was built. Build once more.",
  );
});

it("A very short page has no twins, also when it is put in its place again", async () => {
  const { made } = await finish({ ...drawnPage, html: "Short." });
  const again = await finish(unchanged(made));
  expect(readdirSync(join(again.site, "regions/psoas"))).toEqual(["index.html"]);
});
