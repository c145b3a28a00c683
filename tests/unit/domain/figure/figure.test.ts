import { describe, expect, it } from "vitest";
import { builtInFigure } from "../../../../src/domain/figure/built-in-figure.ts";
import { boxOf, mainView, shapeOf } from "../../../../src/domain/figure/figure.ts";
import { figureRules } from "../../../../src/domain/figure/figure-rules.ts";
import { isPath } from "../../../../src/domain/figure/is-path.ts";
import { figureSchema } from "../../../../src/schemas/figure.ts";

const [knee, spine] = [shapeOf(builtInFigure, "ql"), shapeOf(builtInFigure, "thoracic")];

describe("the built-in figure", () => {
  it("keeps the contract for a clinic's own figure", () => {
    expect(figureSchema.parse(structuredClone(builtInFigure))).toEqual(builtInFigure);
  });

  it.each(builtInFigure.shapes.map((shape) => [shape.id, shape] as const))(
    "has the number of a shape within each of its three crops: %s",
    (_, shape) => {
      for (const crop of [shape.lens, shape.scene, shape.head]) {
        const [left, top, width, height] = boxOf(crop);
        expect(shape.number.x > left && shape.number.x < left + width).toBe(true);
        expect(shape.number.y > top && shape.number.y < top + height).toBe(true);
      }
    },
  );
});

describe("a figure", () => {
  it("shows its back on the map, or the only side that it has", () => {
    expect(mainView(builtInFigure)).toBe("back");
    expect(mainView({ ...builtInFigure, back: undefined })).toBe("front");
  });

  it("has no shape of a name that it does not know", () => {
    expect(shapeOf(builtInFigure, "tail")).toBeUndefined();
    expect(shapeOf(builtInFigure, undefined)).toBeUndefined();
  });
});

describe("the rules that light a shape", () => {
  it("are made for every shape of the figure, by its class and by a link to it", () => {
    const rules = figureRules({ ...builtInFigure, shapes: knee ? [{ ...knee, id: "knee" }] : [] });
    expect(rules).toBe(
      "#f-knee{--h:var(--h-knee);--hs:var(--s-knee)}" +
        '.h-knee,.picks:has([data-shape="knee"]:is(:hover,:focus-visible)){--h-knee:var(--fig-hot);--s-knee:var(--fig-hotline)}',
    );
  });

  it("leave a shape of lines without an area", () => {
    const rules = figureRules({ ...builtInFigure, shapes: spine ? [spine] : [] });
    expect(rules).toContain("fill:none;stroke:var(--h,var(--fig-spine))");
    expect(rules).not.toContain("--s-thoracic");
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
