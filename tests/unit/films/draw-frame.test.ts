import { describe, expect, it } from "vitest";
import { allScenes } from "../../../tools/films/all-scenes.ts";
import { drawFrame } from "../../../tools/films/draw-frame.ts";
import { parsePath, writePath } from "../../../tools/films/path.ts";
import { carry, poseAt } from "../../../tools/films/pose.ts";
import { readFigure } from "../../../tools/films/read-figure.ts";
import { parseSkin } from "../../../tools/films/skin.ts";
import { buildScene, figure } from "./support.ts";

describe("a picture of a film", () => {
  it("is the same every time it is drawn", () => {
    for (const scene of allScenes) expect(drawFrame(readFigure(), scene, 5.3)).toBe(drawFrame(figure, scene, 5.3));
  });

  it("says Animation in every picture, on the poster too", () => {
    const [scene = buildScene()] = allScenes;
    for (const time of [0, 3, scene.duration]) expect(drawFrame(figure, scene, time)).toContain(">Animation<");
    expect(drawFrame(figure, scene, scene.poster, true)).toContain(">Animation<");
  });

  it("shows a caption in its time only, and none on the poster", () => {
    const scene = buildScene();
    expect(drawFrame(figure, scene, 2.5)).toContain("It covers the low back");
    expect(drawFrame(figure, scene, 5)).not.toContain("It covers the low back");
    expect(drawFrame(figure, scene, 2.5, true)).not.toContain("It covers the low back");
  });

  it("draws tissue nearer to a hand that drags it", () => {
    const keys = [
      { at: 1, x: 0, y: 206, turn: 90, press: 0 },
      { at: 3, x: 0, y: 194, turn: 90, press: 1 },
    ];
    const scene = buildScene({ hands: [{ grip: [0, 206], reach: 20, keys }] });
    const fascia = (time: number) => drawFrame(figure, scene, time).split('class="muscle"')[1];
    expect(fascia(3)).not.toBe(fascia(0));
    expect(drawFrame(figure, scene, 0)).not.toContain('class="hand"');
    expect(drawFrame(figure, scene, 3)).toContain('class="hand"');
  });
});

describe("the bones", () => {
  it("turn about their joints, clockwise, and take what hangs on them along", () => {
    const pose = poseAt([{ bones: ["thorax"], keys: [{ at: 0, turn: 90 }] }], 0);
    const arm = pose.get("arm-right");
    const [x, y] = arm ? carry(arm, [0, 138]) : [0, 0];
    expect([Math.round(x), Math.round(y)]).toEqual([100, 238]);
  });

  it("tip the pelvis forward when psoas and iliacus are short", () => {
    const scene = allScenes.find(({ region }) => region === "psoas-iliacus");
    const crestAt = (time: number) =>
      carry(poseAt(scene?.moves ?? [], time).get("side-pelvis") ?? [1, 0, 0, 1, 0, 0], [20, 242]);
    expect(crestAt(14)[1]).toBeGreaterThan(crestAt(5)[1] + 3);
  });

  it("hitch the pelvis up on the tight side", () => {
    const scene = allScenes.find(({ region }) => region === "quadratus-lumborum");
    const pelvis = poseAt(scene?.moves ?? [], 9).get("pelvis") ?? [1, 0, 0, 1, 0, 0];
    expect(carry(pelvis, [40, 230])[1]).toBeLessThan(carry(pelvis, [-40, 230])[1] - 8);
  });
});

describe("the figure", () => {
  it("has 12 thoracic and 5 lumbar vertebrae and 12 pairs of ribs", () => {
    expect(figure.filter(({ name }) => name === "thoracic")).toHaveLength(12);
    expect(figure.find(({ id }) => id === "lumbar")?.shapes).toHaveLength(5);
    expect(figure.filter(({ name }) => name === "ribs").map(({ shapes }) => shapes.length)).toEqual([12, 12]);
  });

  it("refuses a path or a skin that it cannot follow", () => {
    expect(() => parsePath("M0 0q1 1 2 2")).toThrow(
      "A path of the figure uses the command q. Write M, L, H, V, C or Z.",
    );
    expect(() => parseSkin("y thorax 200, pelvis 100")).toThrow("are not numbers in rising order");
  });

  it("keeps the form of a curve that it cuts", () => {
    const cut = parsePath("M0 0C0 40 40 40 40 0");
    expect(cut.length).toBeGreaterThan(4);
    expect(writePath(cut)).toMatch(/40 0$/);
    expect(cut.flatMap(({ points }) => points).some(([x, y]) => Math.abs(x - 20) < 3 && Math.abs(y - 30) < 1)).toBe(
      true,
    );
  });
});
