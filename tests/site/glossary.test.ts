import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute, elementsNamed, hasClass, textOf } from "../support/elements.ts";
import { content, site } from "./tested-site.ts";

const explainsWords = existsSync(join(content, "glossary.yaml"));

if (!explainsWords)
  it("has no links to explained words, since it explains none", () => {
    const terms = site.pages.flatMap(({ elements }) => elements.filter((element) => hasClass(element, "term")));
    expect(terms.map(textOf)).toEqual([]);
  });

if (explainsWords)
  describe("the words of the trade on the site", () => {
    const { pages } = site;
    const glossary = pages.find(({ document }) => elementsNamed(document, "dfn").length > 0);
    const explained = pages.map(({ path, elements }) => ({
      path,
      links: elements.filter((element) => element.tagName === "a" && hasClass(element, "term")),
    }));

    it("are explained on one page, and are links to it elsewhere", () => {
      expect(pages.filter(({ document }) => elementsNamed(document, "dfn").length > 0)).toHaveLength(1);
      const strays = explained.flatMap(({ links }) =>
        links.filter((link) => !attribute(link, "href")?.startsWith(`${glossary?.path}#`)).map(textOf),
      );
      expect(strays).toEqual([]);
      expect(explained.flatMap(({ links }) => links).length).toBeGreaterThan(0);
    });

    it("are explained once on a page, and nowhere in a heading, a link or a button", () => {
      for (const { path, links } of explained) {
        const places = links.map((link) => attribute(link, "href"));
        expect(places, path).toEqual([...new Set(places)]);
      }
      const nested = pages.flatMap(({ path, elements }) =>
        elements
          .filter(({ tagName }) => ["a", "button", "h1", "h2", "h3", "summary"].includes(tagName))
          .filter((outer) => elementsNamed(outer, "a").some((link) => hasClass(link, "term")))
          .map((outer) => `${path}: ${textOf(outer)}`),
      );
      expect(nested).toEqual([]);
    });
  });
