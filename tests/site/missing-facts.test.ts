import { describe, expect, it } from "vitest";
import { filesIn } from "../support/built-site.ts";
import { hasClass } from "../support/elements.ts";
import { clinic, output, site } from "./tested-site.ts";

const leftovers = [
  /\bundefined\b/,
  /\bnull\b/,
  /\bNaN\b/,
  /\[object/,
  /\bTODO\b/i,
  /\blorem ipsum\b/i,
  /\bInvalid Date\b/,
  /\bplaceholder text\b/i,
];

describe("a fact that the clinic does not know", () => {
  const { pages } = site;
  const { locations } = clinic;
  const bookingUrls = locations.flatMap(({ fields }) => fields["bookingUrl"] ?? []);

  it("leaves no trace in the text or in an attribute", () => {
    const found = pages.flatMap(({ path, elements, text }) => {
      const values = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
      return [text, ...values]
        .filter((value) => leftovers.some((leftover) => leftover.test(value)))
        .map((value) => `${path}: ${value}`);
    });
    expect(found).toEqual([]);
  });

  it("leaves no unfilled mark in the text", () => {
    expect(pages.filter(({ text }) => /\{\w*\}/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("leaves no empty address and no empty part", () => {
    const empty = /\s(href|src|action|datetime|aria-label|title|content)=(""|''|(?=[\s>]))/;
    expect(pages.filter(({ html }) => empty.test(html)).map(({ path }) => path)).toEqual([]);
    expect(
      pages
        .filter(({ html }) => /<(ul|ol|dl|p|h[1-6]|figcaption|address|li|dd|dt)(\s[^>]*)?>\s*<\/\1>/.test(html))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it("leaves none of the owner's marked slots", () => {
    expect(
      pages.filter(({ elements }) => elements.some((element) => hasClass(element, "slot"))).map(({ path }) => path),
    ).toEqual([]);
    expect(pages.filter(({ text }) => /Only you see/.test(text)).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('href="/todo/"')).map(({ path }) => path)).toEqual([]);
    expect(filesIn(output).filter((file) => file.startsWith("todo"))).toEqual([]);
  });

  it.each([
    ["phone", "tel:"],
    ["email", "mailto:"],
    ["bookingUrl", String(bookingUrls[0] ?? "/book")],
  ])("has a way to use the %s only where it is known", (field, address) => {
    const pagesWithLink = pages.filter(({ html }) => html.includes(`href="${address}`));
    expect(pagesWithLink.length > 0).toBe(locations.some(({ fields }) => field in fields));
  });
});
