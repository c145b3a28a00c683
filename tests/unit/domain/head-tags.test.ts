import { describe, expect, it } from "vitest";
import { headTags } from "../../../src/domain/head-tags.ts";

const site = { name: "Field House", language: "en-US", absolute: (path: string) => `https://clinic.example${path}` };
const page = { title: "Hip pain · Field House", description: "What helps a hip.", path: "/conditions/hip-pain/" };

const values = (noindex: boolean) =>
  Object.fromEntries(
    headTags({ ...page, noindex }, site).map(({ attributes: { name, property, rel, content, href } }) => [
      name ?? property ?? rel,
      content ?? href,
    ]),
  );

describe("the tags of a page's head", () => {
  it("name its own whole address, for search engines and for those who share it", () => {
    expect(values(false)).toMatchObject({
      canonical: "https://clinic.example/conditions/hip-pain/",
      "og:url": "https://clinic.example/conditions/hip-pain/",
    });
  });

  it("say the same in search results and where the page is shared", () => {
    expect(values(false)).toMatchObject({
      description: "What helps a hip.",
      "og:title": "Hip pain · Field House",
      "og:description": "What helps a hip.",
      "og:site_name": "Field House",
    });
    expect(values(false)).not.toHaveProperty("robots");
  });

  it("keep a page out of search results, and then name no address to keep", () => {
    expect(values(true)).toMatchObject({ robots: "noindex" });
    expect(values(true)).not.toHaveProperty("canonical");
  });
});

describe("the head of a page in several languages", () => {
  const french = { tag: "fr-CA", code: "fr", folder: undefined, prefix: "" };
  const english = { tag: "en-CA", code: "en", folder: "en", prefix: "/en" };
  const translations = [
    { language: french, path: "/conditions/mal-de-dos/" },
    { language: english, path: "/en/conditions/mal-de-dos/" },
  ];
  const tags = headTags(page, { ...site, language: "en-CA" }, translations).map(({ attributes }) => attributes);

  it("names the page in each of them, itself included, and the first for everybody else", () => {
    const alternates = tags.filter(({ rel }) => rel === "alternate").map(({ hreflang, href }) => [hreflang, href]);
    expect(alternates).toEqual([
      ["fr", "https://clinic.example/conditions/mal-de-dos/"],
      ["en", "https://clinic.example/en/conditions/mal-de-dos/"],
      ["x-default", "https://clinic.example/conditions/mal-de-dos/"],
    ]);
  });

  it("says its language to those who share it", () => {
    const locales = tags.filter(({ property }) => property?.startsWith("og:locale"));
    expect(locales.map(({ property, content }) => [property, content])).toEqual([
      ["og:locale", "en_CA"],
      ["og:locale:alternate", "fr_CA"],
    ]);
  });

  it("names no other language on a page that search engines are asked to forget", () => {
    const hidden = headTags({ ...page, noindex: true }, site, translations);
    expect(hidden.filter(({ attributes }) => attributes["rel"] === "alternate")).toEqual([]);
  });
});
