import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { budgets } from "../../tools/bench/budgets.ts";
import { type BuiltPage, filesIn, readSite } from "../support/built-site.ts";
import { attribute } from "../support/elements.ts";
import { clinics } from "./sites.ts";

describe.each(clinics)("the weight of %s", (_, { output }) => {
  const { pages } = readSite(output);

  it(`keeps what every page has within ${budgets.frame} bytes: head, header, hours, foot, styles`, () => {
    const frames = pages.map(({ path, html }) => ({ path, text: frameOf(html) }));
    expect(tooHeavy(frames, budgets.frame)).toEqual([]);
    expect(frames.every(({ text }) => text.length > 5000)).toBe(true);
  });

  it(`leaves ${budgets.room} bytes of the first round trip on every page but the guides, which are as long as their owner makes them`, () => {
    const typical = pages.filter(({ path }) => !/^\/(\w\w\/)?conditions\/./.test(path));
    const texts = typical.map(({ path, html }) => ({ path, text: html }));
    expect(tooHeavy(texts, budgets.html - budgets.room)).toEqual([]);
  });

  it(`loads at most ${budgets.script} bytes of script before a click`, () => {
    const scripts = new Set(pages.map((page) => scriptsOf(page).join(" ")));
    const weights = [...scripts].map((files) => ({ files, bytes: loadedWith(files.split(" "), output) }));
    expect(weights.filter(({ bytes }) => bytes > budgets.script)).toEqual([]);
    expect(weights.every(({ bytes }) => bytes > 0)).toBe(true);
  });

  it(`has one font of at most ${budgets.font} bytes, with the letters of its languages`, () => {
    const fonts = filesIn(output).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
    expect(fonts).toHaveLength(1);
    expect(fonts.filter((file) => readFileSync(join(output, file)).length > budgets.font)).toEqual([]);
  });
});

/** A page without its own part and without the facts for machines. */
function frameOf(html: string): string {
  return html
    .replace(/<main.*<\/main>/s, "<main></main>")
    .replace(/<script type="application\/ld\+json">.*?<\/script>/s, "");
}

/** The bytes of a text in brotli. */
function weigh(text: string, quality = 11): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** The pages that weigh more than they may. What is light enough pressed in a hurry need not be pressed as small as can be. */
function tooHeavy(pages: readonly { path: string; text: string }[], most: number): { path: string; bytes: number }[] {
  return pages
    .filter(({ text }) => weigh(text, 5) > most)
    .map(({ path, text }) => ({ path, bytes: weigh(text) }))
    .filter(({ bytes }) => bytes > most);
}

function scriptsOf({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) => (element.tagName === "script" && attribute(element, "src")) || []);
}

/** The bytes of the scripts and of every module that they import at once. */
function loadedWith(addresses: readonly string[], folder: string): number {
  const loaded = new Map<string, number>();
  const load = (address: string) => {
    if (loaded.has(address)) return;
    const text = readFileSync(join(folder, address), "utf8");
    loaded.set(address, weigh(text));
    for (const [, name = ""] of text.matchAll(/\bimport\s*(?:[\w{},*\s$]+from\s*)?["']([^"']+)["']/g)) {
      load(new URL(name, `https://site.example${address}`).pathname);
    }
  };
  addresses.forEach(load);
  return [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
}
