import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, it } from "vitest";
import { readSite } from "../support/built-site.ts";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { firstClinic, homeVisits, montreal, secondClinic } from "./sites.ts";

const site = readSite(secondClinic.output);
const feedOf = (read: (file: string) => string, file: string) => parseFeed(read(file));

describe("articles", () => {
  const list = site.page("/articles/");

  it("stand in the list by year, the newest first", () => {
    const headings = list.elements.filter(({ tagName }) => /^h[23]$/.test(tagName)).map(textOf);
    expect(headings.slice(0, 5)).toEqual([
      "2026",
      "Winter shoulders",
      "Knots & “knots”".replace(/[“”]/g, '"'),
      "2025",
      "The first lamp of the season",
    ]);
  });

  it("are led to by the menu of every page, and the list is marked there on each of theirs", () => {
    for (const { document } of site.pages) {
      const menu = elementsNamed(document, "nav").find((nav) => attribute(nav, "id") === "nav");
      expect(menu && elementsNamed(menu, "a").map((link) => attribute(link, "href"))).toContain("/articles/");
    }
  });

  it("tell machines who wrote them, when, and what they are about", () => {
    const node = site.page("/articles/winter-shoulders/").graph.find((each) => each["@type"] === "BlogPosting");
    const home = "https://sample-harbor.example.com/";
    expect(node).toMatchObject({
      headline: "Winter shoulders",
      datePublished: "2026-11-12",
      dateModified: "2026-11-18",
      author: { "@type": "Organization", name: "Sample Harbor Bodywork", url: home },
      publisher: { "@id": `${home}#organization` },
      about: ["conditions/shoulder-pain", "regions/shoulder-blade", "regions/cuff", "treatments/rope-stretch"].map(
        (path) => ({ "@id": `${home}${path}/#about` }),
      ),
    });
    expect(String(node?.["image"])).toMatch(/\/_astro\/rope\.[\w-]+\.jpe?g$/);
  });

  it("name the practitioner who wrote one, in the page and for machines", () => {
    const page = readSite(homeVisits.output).page("/articles/sal-kniyot/");
    const author = page.graph.find((each) => each["@type"] === "BlogPosting")?.["author"] as Record<string, string>;
    expect(author["@type"]).toBe("Person");
    expect(author["url"]).toMatch(/\/practitioners\/noa-dugma\/$/);
    expect(page.elements.some((element) => attribute(element, "href") === "/practitioners/noa-dugma/")).toBe(true);
  });

  it("are in the feed with their whole texts, which a reader program understands", () => {
    const feed = feedOf(site.read, "articles/feed.xml");
    expect(feed.title).toBe("Log book · Sample Harbor Bodywork");
    expect(feed.items.map(({ url }) => url)).toEqual(
      ["winter-shoulders", "knots-worth-knowing", "first-lamp"].map(
        (id) => `https://sample-harbor.example.com/articles/${id}/`,
      ),
    );
    expect(feed.items[1]?.title).toBe('Knots & "knots"');
    const [html = ""] = feed.items.map(({ content }) => content ?? "");
    expect(html).toContain("Breathe out until the gulls stop laughing.");
    expect(html).toContain('href="https://sample-harbor.example.com/regions/shoulder-blade/"');
    expect(html).not.toMatch(/<svg|="\/(?!\/)|<script/);
  });

  it("link the feed from their own pages and their list", () => {
    const isFeed = (path: string) =>
      site
        .page(path)
        .elements.flatMap((element) =>
          attribute(element, "type") === "application/atom+xml" ? attribute(element, "href") : [],
        );
    expect(isFeed("/articles/winter-shoulders/")).toEqual(["/articles/feed.xml"]);
    expect(isFeed("/articles/")).toEqual(["/articles/feed.xml", "/articles/feed.xml"]);
    expect(isFeed("/contact/")).toEqual([]);
  });

  it("stand in the sitemap and in the list for assistants under the title of their list", () => {
    expect(site.read("sitemap-0.xml")).toContain("/articles/first-lamp/");
    expect(site.read("llms.txt")).toMatch(/## Log book\n\n- \[Winter shoulders\]|## Log book\n\n- \[/);
    expect(existsSync(join(secondClinic.output, "social/articles/first-lamp.jpg"))).toBe(true);
  });

  it("have a feed in each language, in the words and with the address of that language", () => {
    const { read } = readSite(montreal.output);
    const [french, english] = ["articles/feed.xml", "en/articles/feed.xml"].map((file) => feedOf(read, file));
    expect([french?.language, english?.language]).toEqual(["fr-CA", "en-CA"]);
    expect(english?.items.map(({ url }) => url)).toEqual(["https://atelier.example/en/articles/marcher-sur-la-glace/"]);
    expect(english?.items[0]?.content).toContain("On ice the step grows short.");
  });

  it("leave no trace where there are none", () => {
    const { pages, read } = readSite(firstClinic.output);
    expect(pages.filter(({ html }) => /\/articles\/|atom\+xml/.test(html))).toEqual([]);
    expect(existsSync(join(firstClinic.output, "articles"))).toBe(false);
    expect(read("sitemap-0.xml") + read("llms.txt")).not.toContain("articles");
  });
});
