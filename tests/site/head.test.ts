import { describe, expect, it } from "vitest";
import type { BuiltPage } from "../support/built-site.ts";
import { attribute, elementsNamed, only, textOf } from "../support/elements.ts";
import { clinic, site } from "./tested-site.ts";

describe("the heads of the site", () => {
  const { languages, visit } = clinic;
  const { pages, listed, origin } = site;
  const open = pages.filter(({ path }) => listed.includes(path));
  const paths = (found: readonly BuiltPage[]) => found.map(({ path }) => path);

  it("has pages to test", () => {
    expect(listed).toContain("/");
    expect(listed).toContain(visit);
    expect(pages.length).toBeGreaterThan(listed.length);
  });

  it("says the language of every page, and from which side it is read", () => {
    const [first = "", ...others] = languages.map((tag) => tag.slice(0, 2));
    const wanted = ({ path }: BuiltPage) => others.find((code) => path.startsWith(`/${code}/`)) ?? first;
    const said = pages.map(({ document }) => only(elementsNamed(document, "html"), "root"));
    expect(said.map((root) => attribute(root, "lang"))).toEqual(pages.map(wanted));
    const side = (code: string) => (code === "he" ? "rtl" : undefined);
    expect(said.map((root) => attribute(root, "dir"))).toEqual(pages.map((page) => side(wanted(page))));
  });

  it("gives every page one heading of the first rank, with words in it", () => {
    const headings = ({ document }: BuiltPage) => elementsNamed(document, "h1").map(textOf);
    expect(paths(pages.filter((page) => headings(page).length !== 1))).toEqual([]);
    expect(paths(pages.filter((page) => !headings(page)[0]))).toEqual([]);
  });

  it("skips no rank between headings", () => {
    const ranks = ({ document }: BuiltPage) =>
      elementsNamed(document, "h1", "h2", "h3", "h4", "h5", "h6").map(({ tagName }) => Number(tagName[1]));
    const skips = (page: BuiltPage) =>
      ranks(page).some((rank, index, all) => index > 0 && rank > (all[index - 1] ?? 0) + 1);
    expect(paths(pages.filter(skips))).toEqual([]);
  });

  it("gives every page a title of its own, 15 to 65 characters long", () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title) => title.length < 15 || title.length > 65)).toEqual([]);
    expect(twice(titles)).toEqual([]);
  });

  it("gives every page a description of its own, 50 to 160 characters long", () => {
    const descriptions = pages.map((page) => meta(page, "name", "description") ?? "");
    expect(descriptions.filter(({ length }) => length < 50 || length > 160)).toEqual([]);
    expect(twice(descriptions)).toEqual([]);
  });

  it("names for every listed page its own address", () => {
    const named = open.map((page) => links(page, "canonical"));
    expect(named).toEqual(open.map(({ path }) => [origin + path]));
    expect(open.filter((page) => meta(page, "name", "robots"))).toEqual([]);
  });

  it("keeps the other pages out of search results", () => {
    const others = pages.filter(({ path }) => !listed.includes(path));
    expect(others.map((page) => meta(page, "name", "robots"))).toEqual(others.map(() => "noindex"));
    expect(others.flatMap((page) => links(page, "canonical"))).toEqual([]);
  });

  it("tells the same to those who share a page", () => {
    const shared = pages.map((page) => [meta(page, "property", "og:title"), meta(page, "property", "og:description")]);
    expect(shared).toEqual(pages.map((page) => [page.title, meta(page, "name", "description")]));
    expect(pages.map((page) => meta(page, "property", "og:url"))).toEqual(pages.map(({ path }) => origin + path));
    expect(pages.filter((page) => meta(page, "name", "twitter:card") !== "summary_large_image")).toEqual([]);
  });

  it("colors the browser around every page, in light and in dark", () => {
    const schemes = ({ elements }: BuiltPage) =>
      elements
        .filter((element) => attribute(element, "name") === "theme-color")
        .map((element) => `${attribute(element, "media")} ${attribute(element, "content")}`);
    const wanted = /^\(prefers-color-scheme: light\) #[0-9a-f]{6},\(prefers-color-scheme: dark\) #[0-9a-f]{6}$/;
    expect(paths(pages.filter((page) => !wanted.test(schemes(page).join())))).toEqual([]);
  });

  it("gives every page the site's icon, and what a home screen asks for", () => {
    expect(paths(pages.filter((page) => links(page, "icon").join() !== "/favicon.svg"))).toEqual([]);
    expect(paths(pages.filter((page) => links(page, "manifest").join() !== "/site.webmanifest"))).toEqual([]);
  });
});

function twice(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

function meta({ elements }: BuiltPage, key: "name" | "property", name: string): string | undefined {
  const found = elements.find((element) => element.tagName === "meta" && attribute(element, key) === name);
  return found && attribute(found, "content");
}

function links({ elements }: BuiltPage, kind: string): string[] {
  return elements
    .filter((element) => element.tagName === "link" && attribute(element, "rel") === kind)
    .map((element) => attribute(element, "href") ?? "");
}
