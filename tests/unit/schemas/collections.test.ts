import { describe, expect, it } from "vitest";
import { pathOf } from "../../../src/domain/path-of.ts";
import {
  collectionNames,
  collections,
  isListedCollection,
  isPageCollection,
  isTextCollection,
  kindOf,
} from "../../../src/schemas/collections.ts";
import { fixedPage, fixedPages } from "../../../src/schemas/fixed-pages.ts";

const pageKinds = collectionNames.filter(isPageCollection);

describe("the table of kinds", () => {
  it("gives each kind files that no other has", () => {
    const places = collectionNames.map((name) => {
      const { folder, extension, only } = kindOf(name);
      return `${folder}/${only ?? "*"}${extension}`;
    });
    expect(new Set(places).size).toBe(places.length);
  });

  it("gives each file of a kind an address of its own, which ends with a slash", () => {
    const addresses = pageKinds.map((kind) => pathOf(kind, "some-file"));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^\/(.*\/)?$/);
  });

  it("lists a kind on a page of its own, under the address above its entries", () => {
    const listed = pageKinds.filter(isListedCollection);
    expect(listed.length).toBeGreaterThan(2);
    for (const kind of listed) expect(pathOf(kind, "x")).toBe(`${pathOf("pages", kind)}x/`);
  });

  it("tells kinds with pages from facts, and texts from the home page and the locations", () => {
    expect(isPageCollection("clinic")).toBe(false);
    expect(isPageCollection("toString")).toBe(false);
    expect(pageKinds.filter((kind) => !isTextCollection(kind)).sort()).toEqual(["home", "locations"]);
  });

  it("names each kind that can be made new by a word of its own", () => {
    const words = pageKinds.flatMap((kind) => {
      const { make } = collections[kind].page;
      return make ? [make.called] : [];
    });
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("the fixed pages", () => {
  it("know a page by its file name alone", () => {
    expect(fixedPage("privacy")?.needed).toBe("always");
    expect(fixedPage("toString")).toBeUndefined();
  });

  it("are no lists of kinds", () => {
    expect(Object.keys(fixedPages).filter(isListedCollection)).toEqual([]);
  });
});
