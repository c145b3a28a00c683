import { describe, expect, it } from "vitest";
import { allScenes } from "../../../tools/films/all-scenes.ts";
import { checkScene } from "../../../tools/films/check-scene.ts";
import type { Scene } from "../../../tools/films/scene.ts";
import { buildScene, figure } from "./support.ts";

const regions = ["low-back-fascia", "psoas-iliacus"];
const check = (changes: Partial<Scene>) => checkScene(buildScene(changes), regions, figure);

describe("a scene that can be filmed", () => {
  it("is accepted", () => {
    expect(check({})).toEqual([]);
  });

  it.each(allScenes.map((scene) => [scene.region, scene] as const))("%s is one", (region, scene) => {
    expect(checkScene(scene, [region], figure)).toEqual([]);
  });

  it("shows no hands and names no technique on the thoracic spine", () => {
    const scene = allScenes.find(({ region }) => region === "thoracic-spine");
    expect(scene?.hands).toBeUndefined();
    expect(scene?.captions.flatMap(({ lines }) => lines).join(" ")).not.toMatch(/release|massage|trigger/i);
  });

  it("never promises a cure", () => {
    const words = allScenes.flatMap(({ captions }) => captions.flatMap(({ lines }) => lines)).join(" ");
    expect(words).not.toMatch(/cure|heal|fix|eliminat|guarantee|proven/i);
  });
});

describe("a scene that cannot be filmed is refused with the words to write instead", () => {
  it("names an unknown region", () => {
    expect(check({ region: "big-toe" })).toEqual([
      'big-toe: there is no region "big-toe". Write one of: low-back-fascia, psoas-iliacus.',
    ]);
  });

  it("has a caption longer than its time", () => {
    const captions: Scene["captions"] = [{ from: 1, until: 2.5, lines: ["A slow, sustained stretch"] }];
    expect(check({ captions })).toEqual([
      'low-back-fascia: caption "A slow, sustained stretch" needs 1.8 s to be read and has 1.5 s. Give it more time or fewer words.',
    ]);
  });

  it("has a line too long for a small screen", () => {
    const line = "This line has rather more than forty-two characters";
    expect(check({ captions: [{ from: 1, until: 9, lines: [line] }] })).toEqual([
      `low-back-fascia: the line "${line}" has 51 characters. Shorten it to 42.`,
    ]);
  });

  it("lets captions overlap", () => {
    const captions: Scene["captions"] = [
      { from: 1, until: 4, lines: ["One"] },
      { from: 3, until: 6, lines: ["Two"] },
    ];
    expect(check({ captions })).toEqual([
      'low-back-fascia: caption "Two" is out of order: 3 s to 6 s. Begin after the one before and end by 12 s.',
    ]);
  });

  it("has times out of order", () => {
    const glow = [
      {
        part: "fascia",
        keys: [
          { at: 2, value: 0 },
          { at: 1, value: 1 },
        ],
      },
    ];
    expect(check({ glow })).toEqual([
      "low-back-fascia: the times of fascia are out of order at 1 s. Let each be later than the one before, within 12 s.",
    ]);
  });

  it("names a part or a bone that does not exist", () => {
    const moves = [{ bones: ["tail"], keys: [{ at: 0 }] }];
    expect(check({ show: ["body", "wings"], moves })).toEqual([
      'low-back-fascia: no part of the figure is called "wings". The names stand in figure.svg.',
      'low-back-fascia: no bone is called "tail". The names stand in bones.ts.',
    ]);
  });

  it("is too long, or takes its poster outside", () => {
    expect(check({ duration: 30, poster: 31 })).toEqual([
      "low-back-fascia: the film lasts 30 s. Write whole seconds from 12 to 20.",
      "low-back-fascia: the poster is taken at 31 s, outside the film. Write 0 to 30.",
    ]);
  });

  it("does not end as it began", () => {
    const glow = [
      {
        part: "fascia",
        keys: [
          { at: 1, value: 0 },
          { at: 3, value: 1 },
        ],
      },
    ];
    expect(check({ glow })).toEqual([
      "low-back-fascia: the last picture differs from the first, so the film jumps when it is played again. End every track as it began.",
    ]);
  });
});
