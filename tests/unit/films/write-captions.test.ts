import { describe, expect, it } from "vitest";
import { timeToRead } from "../../../tools/films/check-scene.ts";
import { timestamp, writeCaptions } from "../../../tools/films/write-captions.ts";
import { buildScene } from "./support.ts";

describe("captions as a WebVTT file", () => {
  it("holds every caption with its times, at the top of the picture", () => {
    const scene = buildScene({
      captions: [
        { from: 0.5, until: 4, lines: ["Bones & muscles", "of the hip"] },
        { from: 4.25, until: 7, lines: ["They turn the thigh"] },
      ],
    });
    expect(writeCaptions(scene)).toBe(
      [
        "WEBVTT",
        "",
        "00:00:00.500 --> 00:00:04.000 line:0",
        "Bones &amp; muscles",
        "of the hip",
        "",
        "00:00:04.250 --> 00:00:07.000 line:0",
        "They turn the thigh",
        "",
      ].join("\n"),
    );
  });

  it("writes times past a minute and an hour", () => {
    expect([timestamp(0), timestamp(75.5), timestamp(3661.007)]).toEqual([
      "00:00:00.000",
      "00:01:15.500",
      "01:01:01.007",
    ]);
  });

  it("asks for one second for each 14 characters, the space between the lines included", () => {
    expect(timeToRead({ from: 0, until: 9, lines: ["12345678901234"] })).toBe(1);
    expect(timeToRead({ from: 0, until: 9, lines: ["1234567", "1234567"] })).toBe(1.1);
  });
});
