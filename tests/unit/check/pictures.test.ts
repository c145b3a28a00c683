import { describe, expect, it } from "vitest";
import { aPicture } from "../../support/a-picture.ts";
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
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
  it.each([
    ["a.jpg", aPicture],
    ["a.JPEG", aPicture],
    ["a.png", bytes("\x89PNG\r\n\x1a\n")],
    ["a.gif", bytes("GIF89a")],
    ["a.webp", bytes("RIFF\0\0\0\0WEBPVP8 ")],
    ["a.avif", bytes("\0\0\0\x1cftypavif")],
    ["a.svg", "<svg></svg>"],
  ])("%s", async (name, data) => {
    expect(await problemsIn({ [`media/${name}`]: data })).toEqual([]);
  });
});
