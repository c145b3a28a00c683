import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { siteStyles, withLinkedSheets } from "../../../../src/integrations/finish-pages/site-styles.ts";

let site = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "styles-"));
  mkdirSync(join(site, "_astro"));
  writeFileSync(join(site, "_astro/Page.aaaaaaaa.css"), "p{color:red}b{color:red}");
  writeFileSync(join(site, "_astro/paper.aaaaaaaa.css"), "p{color:red}i{color:red}");
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

const link = (address: string) => `<link rel="stylesheet" href="${address}" media="print">`;

it("Of the sheets in pages only the text is left, of the linked ones a file with another name", async () => {
  const tags = new Set(["<p>", link("/_astro/paper.aaaaaaaa.css")]);
  const { inlined, linked } = await siteStyles(site, tags, ["Page", "Page"]);
  expect([...inlined]).toEqual([["Page", "p{color:red}"]]);
  const address = linked.get("paper") ?? "";
  expect(address).toMatch(/^\/_astro\/paper\.[\w-]{8}\.css$/);
  expect(readdirSync(join(site, "_astro"))).toEqual([address.replace("/_astro/", "")]);
  expect(readFileSync(join(site, address), "utf8")).toBe("p{color:red}");
});

it("A page that was finished before links what is left of the sheet today", async () => {
  const before = link("/_astro/paper.bbbbbbbb.css");
  const { linked } = await siteStyles(site, new Set(["<i>", before]), ["Page"]);
  expect(withLinkedSheets(before, linked)).toBe(link(linked.get("paper") ?? ""));
});

it("A sheet that is not there is refused, and one of two with the same name", async () => {
  await expect(siteStyles(site, new Set(), ["other"])).rejects.toThrow("0 style sheets named other");
  writeFileSync(join(site, "_astro/Page.bbbbbbbb.css"), "p{}");
  await expect(siteStyles(site, new Set(), ["Page"])).rejects.toThrow("2 style sheets named Page");
});
