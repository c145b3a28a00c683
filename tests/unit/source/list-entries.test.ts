import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { listEntries } from "../../../src/source/list-entries.ts";
import { writeClinic } from "../../support/write-clinic.ts";

describe("listEntries", () => {
  let remove = () => {};
  afterEach(() => remove());

  function folderWith(files: Record<string, string>): string {
    const clinic = writeClinic(files, {});
    remove = clinic.remove;
    return clinic.folder;
  }

  it("knows each kind of file by its place", () => {
    const files = ["clinic.yaml", "locations/main.yaml", "pages/404.mdx", "pages/home.mdx", "regions/side-muscle.mdx"];
    const { entries, strangers } = listEntries(folderWith(Object.fromEntries(files.map((file) => [file, ""]))));
    expect(entries).toEqual([
      { collection: "clinic", id: "clinic", file: "clinic.yaml" },
      { collection: "locations", id: "main", file: "locations/main.yaml" },
      { collection: "pages", id: "404", file: "pages/404.mdx" },
      { collection: "home", id: "home", file: "pages/home.mdx" },
      { collection: "regions", id: "side-muscle", file: "regions/side-muscle.mdx" },
    ]);
    expect(strangers).toEqual([]);
  });

  it("lists the media, however they are called", () => {
    const { media } = listEntries(folderWith({ "media/a b.jpg": "", "media/films/HIP.mp4": "", "media/.hidden": "" }));
    expect(media).toEqual(["media/a b.jpg", "media/films/HIP.mp4"]);
  });

  it("refuses links to other places, and does not follow them", () => {
    const folder = folderWith({ "clinic.yaml": "" });
    mkdirSync(join(folder, "regions"));
    symlinkSync("../clinic.yaml", join(folder, "regions/linked.mdx"));
    symlinkSync(folder, join(folder, "media"));
    const { entries, media, strangers } = listEntries(folder);
    expect([entries.length, media.length]).toEqual([1, 0]);
    expect(strangers).toEqual(
      ["media", "regions/linked.mdx"].map((file) => ({
        file,
        advice: expect.stringContaining("link to another place"),
      })),
    );
  });

  it("keeps the entry when another name differs by capital letters only", () => {
    const { entries, strangers } = listEntries(folderWith({ "pages/About.mdx": "", "pages/about.mdx": "" }));
    expect(entries.map((entry) => entry.file)).toEqual(["pages/about.mdx"]);
    expect(strangers).toEqual([{ file: "pages/About.mdx", advice: expect.stringContaining("pages/about.mdx") }]);
  });
});
