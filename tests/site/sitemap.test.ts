import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clinic, output, site } from "./tested-site.ts";

describe("the sitemap of the site", () => {
  const { read, origin, page, listed } = site;
  const text = read("sitemap-0.xml");
  const entries = [...text.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = ""]) => ({
    path: new URL(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? "").pathname,
    day: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
    pictures: [...entry.matchAll(/<image:loc>(.*?)<\/image:loc>/g)].map(([, address = ""]) => address),
    video: /<video:video>(.*?)<\/video:video>/s.exec(entry)?.[1],
  }));
  const { files } = clinic;

  it("tells the day of each page's last change as its file does, and of an index the newest day of what it lists", () => {
    const dayOf = (fields: Readonly<Record<string, unknown>>) =>
      (fields["updated"] ?? fields["published"]) as string | undefined;
    for (const { path, day } of entries) {
      const inFile = files.filter((file) => file.path === path);
      const isIndex = /^\/(\w\w\/)?(articles|conditions|treatments|regions|practitioners|locations)\/$/.test(path);
      const listed = isIndex ? files.filter((file) => file.file.startsWith(`${path.slice(1)}`)) : [];
      const wanted = [...inFile, ...listed]
        .map(({ fields }) => dayOf(fields))
        .filter((each) => each !== undefined)
        .sort()
        .at(-1);
      expect(day, path).toBe(wanted);
    }
    expect(entries.map(({ path }) => path)).toEqual(listed);
  });

  it("tells nothing that search engines pass over", () => {
    expect(text).not.toMatch(/<(priority|changefreq)>|<image:(title|caption)>/);
  });

  it("names pictures that are there, the one for sharing first", () => {
    for (const { path, pictures } of entries) {
      expect(pictures[0], path).toBe(shared(path));
      for (const picture of pictures) expect(existsSync(join(output, new URL(picture).pathname)), picture).toBe(true);
    }
  });

  it("names the video of each page whose main content it is, as the page itself does", () => {
    for (const { path, video } of entries) {
      const node = page(path).graph.find((each) => each["@type"] === "VideoObject");
      if (!node) expect(video, path).toBeUndefined();
      else {
        expect(tag(video, "title")).toBe(node["name"]);
        expect(tag(video, "description")).toBe(node["description"]);
        expect(tag(video, "thumbnail_loc")).toBe(node["thumbnailUrl"]);
        expect(tag(video, "content_loc") ?? tag(video, "player_loc")).toBe(node["contentUrl"] ?? node["embedUrl"]);
        expect(tag(video, "publication_date")).toBe(node["uploadDate"]);
      }
    }
    const told = files.filter(({ fields }) => (fields["video"] as { poster?: string } | undefined)?.poster);
    expect(entries.filter(({ video }) => video).length > 0).toBe(told.length > 0);
  });

  function shared(path: string): string | undefined {
    return /<meta property="og:image" content="([^"]+)"/.exec(page(path).html)?.[1] ?? `${origin} names no picture`;
  }
});

function tag(video: string | undefined, name: string): string | undefined {
  const value = new RegExp(`<video:${name}>(.*?)</video:${name}>`, "s").exec(video ?? "")?.[1];
  return value
    ?.replaceAll("&amp;", "&")
    .replaceAll("&apos;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}
