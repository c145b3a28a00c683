import { describe, expect, it } from "vitest";
import { readWords } from "../../../tools/films/words.ts";

describe("the words of a film, read from its captions file", () => {
  const text = [
    "WEBVTT",
    "",
    "NOTE In the picture",
    "title: Psoas / and iliacus",
    "thigh: thigh bone: its inside",
    "",
    "NOTE for the owner: times are seconds",
    "",
    "1",
    "00:00:00.000 --> 00:00:02.500 line:0",
    "Bones &amp; muscles",
    "of the hip",
    "",
    "01:02.500 --> 01:00:05.000",
    "They turn",
  ].join("\n");

  it("are captions with their seconds, and the names that its first note has for the picture", () => {
    expect(readWords(text)).toEqual({
      title: ["Psoas", "and iliacus"],
      labels: { thigh: "thigh bone: its inside" },
      captions: [
        { from: 0, until: 2.5, lines: ["Bones & muscles", "of the hip"] },
        { from: 62.5, until: 3605, lines: ["They turn"] },
      ],
    });
  });

  it("are the same from a file of Windows, and none from an empty one", () => {
    expect(readWords(text.replaceAll("\n", "\r\n"))).toEqual(readWords(text));
    expect(readWords("WEBVTT\n")).toEqual({ title: [""], labels: {}, captions: [] });
  });
});
