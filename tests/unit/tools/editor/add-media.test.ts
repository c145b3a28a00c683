import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { addMedia } from "../../../../tools/editor/save/add-media.ts";

const folder = mkdtempSync(join(tmpdir(), "clinic-media-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const add = (name: string, bytes: Buffer) => addMedia(folder, name, bytes, join(folder, "work"));
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#c40" } })
    .withExif({ IFD3: { GPSLatitude: "40/1" } })
    .withMetadata({ orientation: 6 });

describe("a picture that the owner chooses", () => {
  it("is turned upright, made smaller, loses the place it was taken at, and gets a plain name", async () => {
    expect(await add("IMG 0042 (Büro).JPG", await picture(4000, 3000).jpeg().toBuffer())).toBe(
      "media/img-0042-buro.jpg",
    );
    const kept = await sharp(join(folder, "media/img-0042-buro.jpg")).metadata();
    expect([kept.width, kept.height, kept.exif, kept.orientation]).toEqual([1800, 2400, undefined, undefined]);
  });

  it("keeps another of the same name beside it, and the same one once", async () => {
    const [one, two] = [await picture(40, 30).png().toBuffer(), await picture(50, 30).png().toBuffer()];
    expect([await add("desk.png", one), await add("desk.png", two), await add("Desk.png", one)]).toEqual([
      "media/desk.png",
      "media/desk-2.png",
      "media/desk.png",
    ]);
  });

  it.each([
    ["photo.heic", Buffer.from("x"), "Choose a .jpg: this kind of picture (.heic) is not shown by every browser."],
    [
      "letter.docx",
      Buffer.from("x"),
      "Choose a picture (.jpg, .png, .webp, .avif, .gif), a film (.mp4, .webm) or captions (.vtt); this is a .docx file.",
    ],
    ["page.html", Buffer.from("<script>"), "this is a .html file."],
    ["fake.jpg", Buffer.from("MZ no picture"), "fake.jpg: This is no .jpg picture, or it is damaged."],
    ["cut.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), "cut.jpg: This is no .jpg picture, or it is damaged."],
    ["huge.png", Buffer.alloc(21 * 1024 * 1024), "huge.png: 21 megabytes. Make the picture smaller"],
  ])("is refused: %s", async (name, bytes, words) => {
    await expect(add(name, bytes)).rejects.toThrow(words);
    expect(readdirSync(join(folder, "media"))).not.toContain(name);
  });

  const captions = "WEBVTT\n\n00:01.000 --> 00:04.000\nA hand.\n";
  it("may be captions, which stay as they are", async () => {
    expect(await add("film.vtt", Buffer.from(captions))).toBe("media/film.vtt");
    expect(readFileSync(join(folder, "media/film.vtt"), "utf8")).toBe(captions);
  });
});
