import { describe, expect, it } from "vitest";
import { listedPages, type PageFile, sitePages } from "../../../src/domain/site-pages.ts";
import { sitemapItem } from "../../../src/domain/sitemap-item.ts";

const language = { tag: "en-US", code: "en", folder: undefined, prefix: "" };

function file(collection: PageFile["collection"], id: string, data: Partial<PageFile["data"]> = {}): PageFile {
  return { collection, id, language, data: { title: id, description: `About ${id}.`, draft: false, ...data } };
}
const video = {
  url: { host: "file", path: "media/films/hip.mp4" },
  poster: "media/films/hip.jpg",
  published: "2026-10-01",
  duration: 95,
} as const;
const absolute = (path: string) => `https://clinic.example${path}`;

describe("the pages that search engines may show", () => {
  it("are all but drafts, the answer to a sign-up, the page for unknown addresses and indexes of nothing", () => {
    const files = [
      file("home", "home"),
      file("pages", "contact"),
      file("pages", "thanks"),
      file("pages", "404"),
      file("pages", "regions"),
      file("pages", "treatments"),
      file("regions", "hip"),
      file("treatments", "kneading", { draft: true }),
    ];
    expect(listedPages(files).map(({ path }) => path)).toEqual(["/", "/contact/", "/regions/", "/regions/hip/"]);
    const hidden = sitePages(files).flatMap(({ path, hidden: why }) => (why ? [`${path} ${why}`] : []));
    expect(hidden).toEqual([
      "/thanks/ thanks",
      "/404.html unknown address",
      "/treatments/ empty",
      "/treatments/kneading/ draft",
    ]);
  });

  it("changed on the day their file tells: the day of the last change, else the first day, else none", () => {
    const days = listedPages([
      file("pages", "a", { published: "2017-01-05", updated: "2019-07-12" }),
      file("pages", "b", { published: "2017-01-05" }),
      file("pages", "c"),
    ]).map(({ modified }) => modified);
    expect(days).toEqual(["2019-07-12", "2017-01-05", undefined]);
  });

  it("changed, as an index, when the newest thing on it did, drafts left out", () => {
    const [index] = listedPages([
      file("pages", "regions", { updated: "2020-01-01" }),
      file("regions", "hip", { updated: "2024-05-06" }),
      file("regions", "knee", { published: "2023-01-01" }),
      file("regions", "toe", { updated: "2026-01-01", draft: true }),
    ]);
    expect(index?.modified).toBe("2024-05-06");
  });
});

describe("a page in the sitemap", () => {
  const item = (collection: PageFile["collection"], data: Partial<PageFile["data"]>) =>
    sitemapItem(listedPages([file(collection, "hip", data)])[0] as never, absolute);

  it("has its day, its pictures and its video with everything that is required of one", () => {
    expect(item("regions", { updated: "2026-11-22", video })).toEqual({
      lastmod: "2026-11-22",
      img: [{ url: absolute("/social/regions/hip.jpg") }, { url: absolute("/media/films/hip.jpg") }],
      video: [
        {
          thumbnail_loc: absolute("/media/films/hip.jpg"),
          title: "hip",
          description: "About hip.",
          content_loc: absolute("/media/films/hip.mp4"),
          duration: 95,
          publication_date: "2026-10-01",
        },
      ],
    });
  });

  it("has no day that nobody wrote, and no video of which something is unknown", () => {
    const { poster: _, ...withoutStill } = video;
    expect(item("regions", { video: withoutStill })).toEqual({ img: [{ url: absolute("/social/regions/hip.jpg") }] });
  });

  it("has a video only where the video is the main thing: on a region's page", () => {
    expect(item("treatments", { video })).not.toHaveProperty("video");
  });
});
