import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bendShape } from "../../../tools/films/bend.ts";
import { drawFrame } from "../../../tools/films/draw-frame.ts";
import { type Point, parsePath, writePath } from "../../../tools/films/path.ts";
import { carry, poseAt } from "../../../tools/films/pose.ts";
import { readFigure } from "../../../tools/films/read-parts.ts";
import { sceneNames, sceneOf } from "../../../tools/films/read-scene.ts";
import { followBones, parseSkin } from "../../../tools/films/skin.ts";
import { drawKnots } from "../../../tools/films/spline.ts";
import { buildFilm, figure } from "./support.ts";

const draw = (film: ReturnType<typeof buildFilm>, time: number, bare = false) =>
  drawFrame(figure, film.scene, film.words, time, bare);
const { words } = buildFilm();
const scenes = new Map(sceneNames.map((name) => [name, sceneOf(name)]));
const movesOf = (region: string, shot = 0) => scenes.get(region)?.shots[shot]?.moves ?? {};
const put = (region: string, bone: string, point: Point, time: number, shot = 0): Point =>
  carry(poseAt(movesOf(region, shot), time, "right").get(bone)?.whole ?? [1, 0, 0, 1, 0, 0], point);

describe("a picture of a film", () => {
  it("is the same every time it is drawn, from parts that were read anew", () => {
    const again = readFigure();
    for (const scene of scenes.values()) {
      for (const time of [0, 5.3, scene.duration - 0.1])
        expect(drawFrame(again, scene, words, time)).toBe(drawFrame(figure, scene, words, time));
    }
  });

  it("says Animation in every picture, on the poster too", () => {
    for (const time of [0, 3, 12]) expect(draw(buildFilm(), time)).toContain(">Animation<");
    expect(draw(buildFilm(), 2, true)).toContain(">Animation<");
  });

  it("shows a caption whole from its second on, always one, and none on the poster", () => {
    const film = buildFilm();
    expect(draw(film, 0)).toContain('<g opacity="1"><text class="caption"');
    expect(draw(film, 6)).toContain("It may loosen");
    expect(draw(film, 6)).not.toContain("It covers the low back");
    expect(draw(film, 12)).toContain('<g opacity="1"><text class="caption"');
    expect(draw(film, 2, true)).not.toContain("caption");
    for (let time = 5.5; time <= 6.5; time += 1 / 30) expect(draw(film, time)).toContain('class="caption"');
  });

  it("draws tissue nearer to a hand that drags it", () => {
    const keys: [number, number, number, number][] = [
      [1, 0, 206, 0],
      [3, 0, 194, 1],
      [12, 0, 194, 1],
    ];
    const film = buildFilm({
      hands: [{ hand: "hand-flat", turn: 0, scale: 1, mirror: false, grip: [0, 206], reach: 20, keys }],
    });
    const fascia = (time: number) => draw(film, time).split('class="fiber"')[1];
    expect(fascia(3)).not.toBe(fascia(0));
    expect(draw(film, 0)).not.toContain('class="hand"');
    expect(draw(film, 3)).toContain('class="hand"');
  });

  it("gives way to the next shot, and draws no other", () => {
    const [shot] = buildFilm().scene.shots;
    const above = { view: "above" as const, camera: [[0, 0, 0, 400]] as [number, number, number, number][] };
    const film = buildFilm(
      {},
      { shots: [...(shot ? [shot] : []), ...buildFilm({ ...above, from: 6, show: [] }).scene.shots] },
    );
    expect(draw(film, 5)).not.toContain("above-torso");
    expect(draw(film, 7)).toContain("above-torso");
    expect(draw(film, 5)).toContain('class="muscle"');
    expect(draw(film, 7)).not.toContain('class="muscle"');
  });
});

describe("the bones", () => {
  it("turn about their joints, clockwise, and take what hangs on them along", () => {
    const arm = poseAt({ "thorax turn": [[0, 90]] }, 0, "right").get("arm");
    const [x, y] = arm ? carry(arm.whole, [0, 138]) : [0, 0];
    expect([Math.round(x), Math.round(y)]).toEqual([100, 238]);
  });

  it("of the left side are those of the right in a mirror, unless a scene says which", () => {
    const moves = { "arm-raise right": [[0, 1]] as [number, number][], "thorax turn": [[0, 3]] as [number, number][] };
    expect(poseAt(moves, 5, "right").get("arm")?.turn).toBe(-155);
    expect(poseAt(moves, 5, "left").get("arm")?.turn).toBe(0);
    expect(poseAt(moves, 5, "left").get("thorax")?.turn).toBe(-3);
  });

  it("begin one after the other, as a body moves", () => {
    const turns = (time: number) => {
      const pose = poseAt(
        {
          sit: [
            [1, 0],
            [2, 1],
          ],
        },
        time,
        "right",
      );
      return [pose.get("side-thigh")?.turn ?? 0, pose.get("side-shank")?.turn ?? 0].map(
        (turn) => Math.abs(turn) > 0.001,
      );
    };
    expect([turns(1), turns(1.12), turns(1.3)]).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it("tip the pelvis forward when psoas and iliacus are short, and back again under the hand", () => {
    const crestAt = (time: number) => put("psoas-iliacus", "side-pelvis", [20, 242], time)[1];
    expect(crestAt(14.9)).toBeGreaterThan(crestAt(5) + 3);
    expect(crestAt(20)).toBeCloseTo(crestAt(0), 0);
  });

  it("hitch the pelvis up on the tight side", () => {
    const crest = (x: number) => put("quadratus-lumborum", "pelvis", [x, 230], 9)[1];
    expect(crest(40)).toBeLessThan(crest(-40) - 8);
  });

  it("keep the hands on the bar while the body is pulled up", () => {
    for (let time = 10; time <= 13; time += 0.1) {
      const [x, y] = put("latissimus-dorsi", "forearm", [109.9, 324], time, 1);
      expect(Math.hypot(x - 106, y + 124)).toBeLessThan(1.5);
    }
  });

  it("keep the ball of the foot on the ground while the heel rises", () => {
    for (let time = 4.4; time <= 6; time += 0.1) {
      const [x, y] = put("calf", "side-foot", [42, 592], time, 1);
      expect(Math.hypot(x - 42, y - 592)).toBeLessThan(1.5);
    }
  });
});

describe("the parts", () => {
  const namesOf = (name: string) =>
    figure.views.back.find((part) => part.name === name)?.shapes.map((shape) => shape.name);

  it("have 12 thoracic vertebrae and 12 pairs of ribs", () => {
    expect(namesOf("back-spine")?.filter((name) => /^T\d+$/.test(name))).toHaveLength(12);
    expect(new Set(namesOf("back-ribs"))).toEqual(new Set(Array.from({ length: 12 }, (_, i) => `R${i + 1}`)));
  });

  it("keep the psoas on the inner thigh bone when the thigh is lifted", () => {
    const psoas = figure.views.side.find(({ name }) => name === "side-psoas");
    const shape = psoas?.shapes[0];
    const pose = poseAt({ sit: [[0, 1]] }, 1, "right");
    const trochanter = carry(pose.get("side-thigh")?.whole ?? [1, 0, 0, 1, 0, 0], [-5.4, 300.6]);
    const points = psoas && shape ? bendShape(psoas, 0, shape, pose).flatMap(({ points }) => points) : [];
    const skinned = points.map((point) => (shape ? followBones(point, shape.skin, pose) : point));
    expect(Math.min(...skinned.map(([x, y]) => Math.hypot(x - trochanter[0], y - trochanter[1])))).toBeLessThan(0.1);
  });

  it("are drawn through their knots, corners and closed lines included", () => {
    expect(drawKnots("0,0! 10,0! 10,10! Z")).toBe("M0 0L10 0L10 10L0 0Z");
    expect(drawKnots("0,0 10,0 | 5,5! 6,6!")).toBe("M0 0L10 0M5 5L6 6");
    expect(drawKnots("0,0 10,10 20,0")).toMatch(/^M0 0C[-\d. ]+ 10 10C[-\d. ]+ 20 0$/);
    expect(drawKnots("0,0@0,1 10,10")).toMatch(/^M0 0C0 /);
    expect(() => drawKnots("0,0 ten")).toThrow('"ten" is no knot. Write x,y or x,y! for a corner.');
  });

  it("refuse a path or a skin that they cannot follow", () => {
    expect(() => parsePath("M0 0q1 1 2 2")).toThrow(
      "A path of the figure uses the command q. Write M, L, H, V, C or Z.",
    );
    expect(() => parseSkin("y thorax 200, pelvis 100")).toThrow("are not numbers in rising order");
  });

  it("keep the form of a curve that is cut", () => {
    const cut = parsePath("M0 0C0 40 40 40 40 0");
    expect(cut.length).toBeGreaterThan(4);
    expect(writePath(cut)).toMatch(/40 0$/);
    expect(cut.flatMap(({ points }) => points).some(([x, y]) => Math.abs(x - 20) < 3 && Math.abs(y - 30) < 1)).toBe(
      true,
    );
  });

  it("follow bones that exist, in every view", () => {
    for (const view of Object.values(figure.views))
      for (const { shapes, by, ride } of view)
        for (const bone of [...shapes.flatMap(({ skin }) => skin.stops.map((stop) => stop.bone)), by, ride?.bone])
          if (bone) expect([...poseAt({}, 0, "right").keys()]).toContain(bone);
  });

  it("have a look for each of their paths", () => {
    const styles = readFileSync(new URL("../../../tools/films/stage.css", import.meta.url), "utf8");
    const drawn = [...Object.values(figure.hands).map(({ shapes }) => shapes), ...Object.values(figure.signs)];
    const looks = [...drawn, ...Object.values(figure.views).flatMap((view) => view.map(({ shapes }) => shapes))];
    for (const { look } of looks.flat()) expect(styles).toMatch(new RegExp(`\\.${look}[ ,{]`));
  });
});
