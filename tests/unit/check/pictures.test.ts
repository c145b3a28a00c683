import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aPicture } from "../../support/a-picture.ts";
import { withPlace } from "../../support/media-bytes.ts";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const hugePicture = new Uint8Array(21 * 1024 * 1024);
hugePicture.set(aPicture);

const faults: Record<string, PlantedFault> = {
  "an empty picture": { change: { "media/door.jpg": "" }, advice: /Save the picture anew as \.jpg/ },
  "a text called a picture": {
    change: { "media/door.png": "Just words." },
    advice: /no \.png picture, or it is damaged/,
  },
  "a picture under another ending": { change: { "media/door.webp": aPicture }, advice: /no \.webp picture/ },
  "a web page saved in place of a picture": {
    change: { "media/films/hip.avif": "<!doctype html><title>Sign in</title>" },
    advice: /no \.avif picture/,
  },
  "a huge picture": {
    change: { "media/door.jpg": hugePicture },
    found: "21 megabytes",
    advice: /20 megabytes at most/,
  },
  "a damaged picture in a text, whose line is told": {
    change: {
      "pages/contact.mdx": pageText("Contact", "", "![The door](media/door.jpg)"),
      "media/door.jpg": "words",
    },
    file: "media/door.jpg",
    advice: /put it here\. It is named in pages\/contact\.mdx, line 6\.$/,
  },
  "a picture that is not there": {
    change: { "pages/contact.mdx": pageText("Contact", "", "![The door](media/dor.jpg)"), "media/door.jpg": aPicture },
    at: "![The door]",
    advice: /Did you mean media\/door\.jpg\?/,
  },
  "a photo of a practitioner that is not there": {
    change: {
      "practitioners/ben.mdx": pageText(
        "Ben Example",
        "jobTitle: Therapist\nlede: He works here.\nphoto:\n  file: media/ben.jpg\n  alt: A man\n",
      ),
    },
    at: "file: media/ben.jpg",
    field: "photo.file",
    advice: /no file media\/ben\.jpg/,
  },
  "a picture without words": {
    change: { "pages/contact.mdx": pageText("Contact", "", "![](media/a.jpg)"), "media/a.jpg": aPicture },
    at: "![]",
    advice: /^Say what the picture shows: .*If it only decorates the page, write !\[decorative\]/,
  },
};

/** Kinds of pictures that are refused in a text, and what the owner is told to do. */
const forbidden: readonly [ending: string, advice: RegExp][] = [
  ["jfif", /Let its name end in \.jpg: it is a JPEG picture/],
  ["heic", /Save the picture as JPEG: many browsers cannot show what iPhones store/],
  ["HEIF", /Save the picture as JPEG/],
  ["svg", /Save the drawing as PNG: an \.svg file can carry code/],
  ["gif", /Save the picture as PNG, or as a film/],
  ["tif", /Save the picture as JPEG/],
  ["bmp", /Save the picture as PNG/],
  ["docx", /Use a picture: a \.jpg, \.png or \.webp file/],
];

describe("a picture of a forbidden kind", () => {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: "gray" } });
  it.each(forbidden)("%s", async (ending, advice) => {
    const file = ending === "gif" ? await dot.gif().toBuffer() : "<svg></svg>";
    const text = pageText("Contact", "", `Some words.\n\n![The door](media/door.${ending})`);
    await expectOneProblem({
      change: { "pages/contact.mdx": text, [`media/door.${ending}`]: file },
      at: "![The door]",
      advice,
    });
  });
});

describe("faults of a picture's file", () => {
  it.each(Object.keys(faults))("%s", (name) => expectOneProblem(faults[name] as PlantedFault));
});

describe("pictures in order", () => {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: "gray" } });
  it.each([
    ["a.jpg", () => dot.jpeg()],
    ["a.JPEG", () => dot.jpeg()],
    ["a.png", () => dot.png()],
    ["a.gif", () => dot.gif()],
    ["a.webp", () => dot.webp()],
    ["films/a.webp", () => dot.webp()],
    ["a.avif", () => dot.avif()],
  ])("%s", async (name, draw) => {
    expect(await problemsIn({ [`media/${name}`]: await draw().toBuffer() })).toEqual([]);
  });

  it("a drawing with its own gradients", async () => {
    const drawing = "<svg><defs><linearGradient id='a'/></defs><path fill='url(#a)'/><use href='#b'/></svg>";
    expect(await problemsIn({ "media/a.svg": drawing })).toEqual([]);
  });

  it("a photograph with its place, which the build takes out", async () => {
    const photograph = withPlace(Buffer.from(aPicture), "door.jpg");
    expect(await problemsIn({ "media/door.jpg": photograph })).toEqual([]);
  });
});
