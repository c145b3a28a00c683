import { describe, expect, it } from "vitest";
import { builtInFigure, figureInUse, shownFigure } from "../../../../src/domain/figure/built-in-figure.ts";
import { figureFile } from "../../../../src/domain/figure/draw-figure.ts";
import { drawnByKnots } from "../../../../src/domain/figure/drawn-by-knots.ts";
import { boxOf, type FigureShape, mainView, shapeOf } from "../../../../src/domain/figure/figure.ts";
import { figureFaults } from "../../../../src/domain/figure/figure-faults.ts";
import { figureRules } from "../../../../src/domain/figure/figure-rules.ts";
import { isPath } from "../../../../src/domain/figure/is-path.ts";
import { distanceTo, isWithin, outlinePoints } from "../../../../src/domain/figure/outline-points.ts";
import { figureSchema } from "../../../../src/schemas/figure.ts";
import { drawByKnots } from "../../../../tools/figure/draw.ts";

const lowBack = ["lats", "ql", "erectors", "fascia", "thoracic", "glutes", "psoas"];

describe("the built-in figure", () => {
  it("keeps the contract for a clinic's own figure", () => {
    expect(figureSchema.parse(structuredClone(builtInFigure))).toEqual(builtInFigure);
    const part = figureInUse(lowBack);
    expect(figureSchema.parse(structuredClone(part))).toEqual(part);
  });

  it("has each number on its shape, where no other lies over it and no other number near it, and each crop holds its shape", () => {
    expect(figureFaults(builtInFigure)).toEqual([]);
    expect(figureFaults(figureInUse(lowBack))).toEqual([]);
  });

  it("names every shape in plain words and in those of anatomy", () => {
    for (const { id, name, anatomical } of builtInFigure.shapes)
      expect([name, anatomical], id).not.toContain(undefined);
  });

  it("is what the knots in tools/figure draw", () => {
    expect(drawnByKnots).toEqual(drawByKnots());
  });
});

describe("the part of the figure that a clinic shows", () => {
  it("is the torso with a lens for the low back, small enough to stand in the page", () => {
    const part = figureInUse(lowBack);
    expect(part.box).toBe("-124 -30 248 374");
    expect(part.lens).toBeDefined();
    expect(part.shapes.map(({ id }) => id).sort()).toEqual([...lowBack].sort());
    expect(figureFile(part)).toBe("");
  });

  it("has no front and no lens where nothing is seen from there", () => {
    const { front, lens } = figureInUse(["lats"]);
    expect([front, lens]).toEqual([undefined, undefined]);
  });

  it("is the whole body from both sides where shapes of both are in use, in a file of its own", () => {
    const ids = builtInFigure.shapes.map(({ id }) => id);
    const { box, back, front, insets, shapes } = figureInUse(ids);
    expect([box, back, front, insets]).toEqual([
      builtInFigure.box,
      builtInFigure.back,
      builtInFigure.front,
      builtInFigure.insets,
    ]);
    expect(shapes).toHaveLength(ids.length);
    expect(figureFile(builtInFigure)).toBe("/figure.svg");
  });

  it("is cut to what is in use: the arms and head for a neck, the legs for a calf, the sole alone for a sole", () => {
    const [, top, , height] = boxOf(figureInUse(["neck-front", "chest"]).box);
    expect([top, top + height < 300]).toEqual([-8, true]);
    const calf = figureInUse(["calf"]);
    expect([boxOf(calf.box)[1] > 350, calf.front]).toEqual([true, undefined]);
    const sole = figureInUse(["sole"]);
    expect([sole.back, sole.front, sole.insets?.map(({ id }) => id)]).toEqual([undefined, undefined, ["sole"]]);
  });

  it("is the clinic's own figure as it is, where there is one", () => {
    const own = { ...builtInFigure, shapes: builtInFigure.shapes.slice(0, 1) };
    expect(shownFigure(own, lowBack)).toBe(own);
  });
});

describe("a figure", () => {
  it("shows its back on a map with a lens, or the only side that it has", () => {
    expect(mainView(builtInFigure)).toBe("back");
    expect(mainView({ ...builtInFigure, back: undefined })).toBe("front");
  });

  it("has no shape of a name that it does not know", () => {
    expect(shapeOf(builtInFigure, "tail")).toBeUndefined();
    expect(shapeOf(builtInFigure, undefined)).toBeUndefined();
  });
});

it("the rules that light a shape are made for every shape, by its class and by a link to it, and reach the link itself", () => {
  const shape = { ...(builtInFigure.shapes[0] as FigureShape), id: "knee" };
  expect(figureRules({ ...builtInFigure, shapes: [shape] })).toBe(
    '.h-knee,.picks:has([data-shape="knee"]:is(:hover,:focus-visible)){--h-knee:var(--fig-hot);--s-knee:var(--fig-hotline)}' +
      '[data-shape="knee"]{--h:var(--h-knee);--hs:var(--s-knee)}',
  );
});

describe("a line as points", () => {
  it("follows every letter of a path to the same end", () => {
    const ends = (d: string) => outlinePoints(d).map((line) => line.at(-1));
    expect(ends("M1 2h3v4l1 1c1 0 2 1 2 2s1 2 2 2q1 0 1 1t1 1")).toEqual([[11, 13]]);
    expect(ends("M1 2H4V6L5 7C6 7 7 8 7 9S8 11 9 11Q10 11 10 12T11 13")).toEqual([[11, 13]]);
    expect(ends("M0 0h5v5zm10 0h1").at(-1)).toEqual([11, 0]);
  });

  it("tells what lies within an area and how far its edge is", () => {
    const square = outlinePoints("M0 0h10v10H0z");
    expect([isWithin(square, 5, 5), isWithin(square, 11, 5)]).toEqual([true, false]);
    expect(distanceTo(square, 13, 5)).toBeCloseTo(3);
  });
});

describe("a path", () => {
  it.each(["M0 0h5v-3z", "m-.1 164 3.1 7c11 25 27 49 36 61", "M1e1,2L3 4", "M0 0a5 5 0 0 1 5-5"])("may be %s", (d) => {
    expect(isPath(d)).toBe(true);
  });

  it.each([
    ["begins elsewhere", "L0 0"],
    ["lacks a number", "M0 0L5"],
    ["ends with too many", "M0 0h5z4"],
    ["has another letter", "M0 0x5"],
    ["has a sign of markup", 'M0 0"/><script>'],
    ["has a broken number", "M0 0h5..2.-"],
    ["is empty", ""],
  ])("is none where it %s", (_, d) => {
    expect(isPath(d)).toBe(false);
  });
});
