import { describe, expect, it } from "vitest";
import { shapeOf, shapes } from "../../../../src/domain/figure/figure.ts";
import { shapeIds } from "../../../../src/domain/figure/shape-ids.ts";

describe("the shapes of the muscle map", () => {
  it("are drawn for every name that an owner may write, once each", () => {
    expect(shapes.map(({ id }) => id).sort()).toEqual([...shapeIds].sort());
    for (const id of shapeIds) expect(shapeOf(id).id).toBe(id);
  });

  it.each(shapes.map((shape) => [shape.id, shape] as const))(
    "have lines, a place for the number and three crops: %s",
    (_, shape) => {
      expect(shape.half.length + (shape.axis ? 1 : 0)).toBeGreaterThan(0);
      for (const crop of [shape.lens, shape.scene, shape.head]) {
        const [left = 0, top = 0, width = 0, height = 0] = crop.split(" ").map(Number);
        expect([left, top, width, height].every(Number.isFinite)).toBe(true);
        expect(shape.number.x > left && shape.number.x < left + width).toBe(true);
        expect(shape.number.y > top && shape.number.y < top + height).toBe(true);
      }
    },
  );
});
