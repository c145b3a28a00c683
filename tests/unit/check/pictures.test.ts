import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { aPicture } from "../../support/a-picture.ts";
import { withPlace } from "../../support/media-bytes.ts";
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
};

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
