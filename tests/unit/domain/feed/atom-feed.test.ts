import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, it } from "vitest";
import { type AtomFeed, atomFeed } from "../../../../src/domain/feed/atom-feed.ts";

const feed: AtomFeed = {
  title: "Notes & more · Field House",
  language: "en-US",
  self: "https://clinic.example/articles/feed.xml",
  page: "https://clinic.example/articles/",
  author: "Field House",
  entries: [
    {
      title: "Stairs, <knees> & “hips”",
      url: "https://clinic.example/articles/stairs/",
      published: "2026-03-01",
      updated: "2026-03-05",
      summary: "Up is harder.",
      author: { name: "Ana Example", url: "https://clinic.example/practitioners/ana-example/" },
      html: '<p>See <a href="/regions/knee/">the knee</a>, <a href="#note">a note</a>, <a href="https://other.example/">others</a> &amp; more.</p><img src="/_astro/a.webp" srcset="/_astro/a.webp 480w, /_astro/b.webp 960w" alt="">',
    },
    {
      title: "First",
      url: "https://clinic.example/articles/first/",
      published: "2025-12-30",
      updated: "2025-12-30",
      summary: "Hello.",
      author: { name: "Field House" },
      html: "<p>A bell\u0007 rang.</p>",
    },
  ],
};

describe("the feed of the articles", () => {
  const read = parseFeed(atomFeed(feed));

  it("is read by feed readers as it was written", () => {
    expect(read.meta).toMatchObject({ type: "atom", version: "1.0" });
    expect(read.toJSON()).toMatchObject({
      title: feed.title,
      language: "en-US",
      self: feed.self,
      url: feed.page,
      updated: "2026-03-05T12:00:00.000Z",
      authors: [{ name: "Field House" }],
    });
    expect(read.items.map((item) => item.toJSON())).toMatchObject([
      {
        id: "https://clinic.example/articles/stairs/",
        url: "https://clinic.example/articles/stairs/",
        title: "Stairs, <knees> & “hips”",
        description: "Up is harder.",
        published: "2026-03-01T12:00:00.000Z",
        updated: "2026-03-05T12:00:00.000Z",
        authors: [{ name: "Ana Example", url: "https://clinic.example/practitioners/ana-example/" }],
      },
      { title: "First", authors: [{ name: "Field House" }] },
    ]);
  });

  it("leads from a reader to the site and to the parts of the article's page", () => {
    const html = read.items[0]?.content ?? "";
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      "https://clinic.example/regions/knee/",
      "https://clinic.example/articles/stairs/#note",
      "https://other.example/",
    ]);
    expect(html).toContain('src="https://clinic.example/_astro/a.webp"');
    expect(html).toContain(
      'srcset="https://clinic.example/_astro/a.webp 480w, https://clinic.example/_astro/b.webp 960w"',
    );
  });

  it("holds no sign that XML forbids", () => {
    expect(read.items[1]?.content).toBe("<p>A bell rang.</p>");
  });

  it("names the same day in America and in Japan", () => {
    const day = (zone: string) =>
      new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(read.items[0]?.published ?? 0));
    expect(["America/Los_Angeles", "Asia/Tokyo"].map(day)).toEqual(["2026-03-01", "2026-03-01"]);
  });
});
