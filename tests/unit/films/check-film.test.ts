import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkFilm, timeToRead } from "../../../tools/films/check-film.ts";
import { readScene, sceneNames, sceneOf } from "../../../tools/films/read-scene.ts";
import type { Shot } from "../../../tools/films/scene.ts";
import type { Words } from "../../../tools/films/words.ts";
import { buildFilm, figure } from "./support.ts";

const regions = ["low-back-fascia", "psoas-iliacus"];
const check = (...changes: Parameters<typeof buildFilm>) => checkFilm(buildFilm(...changes), regions, figure);
const withCaptions = (captions: Words["captions"]) => check({}, {}, { captions });

describe("a film that can be made", () => {
  it("is accepted", () => {
    expect(check()).toEqual([]);
  });

  it.each(sceneNames)("%s is written in 80 lines at the most", (name) => {
    const text = readFileSync(new URL(`../../../tools/films/scenes/${name}.yaml`, import.meta.url), "utf8");
    expect(text.split("\n").length).toBeLessThanOrEqual(80);
    expect(sceneOf(name).region).toBe(name);
  });
});

describe("a film that cannot be made is refused with the words to write instead", () => {
  it("names an unknown region", () => {
    expect(check({}, { region: "big-toe" })).toEqual([
      'big-toe: there is no region "big-toe". Write one of: low-back-fascia, psoas-iliacus.',
    ]);
  });

  it("has a field that no scene has", () => {
    expect(() => readScene("region: x\nduration: 12\nposter: 1\nshots: []\nmusic: loud\n", "scenes/x.yaml")).toThrow(
      /scenes\/x\.yaml, .*music/,
    );
  });

  it("leaves the band empty before, between or after its captions", () => {
    expect(withCaptions([{ from: 1, until: 12, lines: ["It may loosen"] }])).toEqual([
      "low-back-fascia: the captions last from 1 s to 12 s. Let them begin at 0 and end at 12 s.",
    ]);
    expect(withCaptions([{ from: 0, until: 10, lines: ["It may loosen"] }])).toEqual([
      "low-back-fascia: the captions last from 0 s to 10 s. Let them begin at 0 and end at 12 s.",
    ]);
    expect(withCaptions([])).toHaveLength(1);
    expect(
      withCaptions([
        { from: 0, until: 5, lines: ["One"] },
        { from: 6, until: 12, lines: ["Two"] },
      ]),
    ).toEqual([
      'low-back-fascia: caption "One" ends at 5 s and the next begins at 6 s. Let it stand until then, so that the band is never empty.',
    ]);
  });

  it("has a caption longer than its time, or than can be read at once", () => {
    const late = { from: 2.6, until: 12, lines: ["Two"] };
    expect(
      withCaptions([{ from: 0, until: 2.6, lines: ["A slow, sustained stretch of all the tissue"] }, late]),
    ).toEqual([
      'low-back-fascia: caption "A slow, sustained stretch of all the tissue" needs 2.7 s to be read and has 2.6 s. Give it more time or fewer words.',
    ]);
    const line = "This line has rather more than forty-four characters";
    expect(withCaptions([{ from: 0, until: 12, lines: [line] }])).toEqual([
      `low-back-fascia: the line "${line}" has ${line.length} characters. Shorten it to 44.`,
    ]);
    expect(withCaptions([{ from: 0, until: 12, lines: ["a b c d e", "f g h i j"] }])).toEqual([
      'low-back-fascia: caption "a b c d e f g h i j" has 10 words. Write 9 at the most.',
    ]);
  });

  it("asks for one second for each 16 characters, and for 2.5 at the least", () => {
    expect(timeToRead({ from: 0, until: 9, lines: ["Two"] })).toBe(2.5);
    expect(timeToRead({ from: 0, until: 9, lines: ["a".repeat(24), "a".repeat(23)] })).toBe(3);
  });

  it("has times out of order", () => {
    expect(
      check({
        fade: {
          "back-fascia": [
            [2, 0],
            [1, 1],
          ],
        },
      }),
    ).toEqual([
      "low-back-fascia: the times of back-fascia are out of order at 1 s. Let each be later than the one before.",
    ]);
    const [shot = {} as Shot] = buildFilm().scene.shots;
    expect(check({}, { shots: [shot, { ...shot, from: 12 }] })).toEqual([
      "low-back-fascia: a shot begins at 12 s. Let the first begin at 0, each later than the one before, within 12 s.",
    ]);
  });

  it("names what does not exist", () => {
    const keys: [number, number, number, number][] = [
      [1, 0, 0, 0],
      [2, 0, 0, 1],
    ];
    const unknown = {
      show: ["wings"],
      moves: { "tail turn": [[0, 1]] as [number, number][] },
      hands: [{ hand: "hand-paw", turn: 0, scale: 1, mirror: false, reach: 9, keys }],
      signs: [
        {
          sign: "star",
          from: 0,
          until: 2,
          at: [0, 0] as [number, number],
          turn: [],
          scale: 1,
          mirror: false,
          on: "tail",
        },
      ],
      labels: { fin: { from: 1, until: 2, at: [40, 200] as [number, number], to: [0, 200] as [number, number] } },
    };
    expect(
      check({ ...unknown, signs: unknown.signs.map((sign) => ({ ...sign, turn: [[0, 0]] as [number, number][] })) }),
    ).toEqual([
      'low-back-fascia: no part is called "wings". The names stand in parts/back.yaml.',
      'low-back-fascia: no move is called "tail turn". Write one of moves.yaml, or a bone of bones.ts with turn, x or y.',
      'low-back-fascia: no hand is called "hand-paw". The names stand in parts/hands.yaml.',
      'low-back-fascia: no sign is called "star". The names stand in parts/signs.yaml.',
      'low-back-fascia: no bone is called "tail". The names stand in bones.ts.',
      'low-back-fascia: the label fin has no words. Write "fin: …" under NOTE In the picture in the captions file.',
    ]);
  });

  it("has a name that runs out of the picture", () => {
    const labels = {
      fascia: { from: 1, until: 2, at: [100, 200] as [number, number], to: [0, 200] as [number, number] },
    };
    expect(check({ labels }, {}, { labels: { fascia: "low-back fascia" } })).toEqual([
      'low-back-fascia: the label "low-back fascia" runs out of the picture or under the word Animation. Move it, or the camera.',
    ]);
  });

  it("is too long, or takes its poster outside", () => {
    const captions = [{ from: 0, until: 30, lines: ["One"] }];
    expect(check({}, { duration: 30, poster: 31 }, { captions })).toEqual([
      "low-back-fascia: the film lasts 30 s. Write whole seconds from 12 to 21.",
      "low-back-fascia: the poster is taken at 31 s, outside the film. Write 0 to 30.",
    ]);
  });
});
