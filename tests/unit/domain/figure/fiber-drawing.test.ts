import { describe, expect, it } from "vitest";
import { fiberDrawing } from "../../../../src/domain/figure/fiber-drawing.ts";

const techniques = ["hold", "shear", "rhythm", "press", "knot", "glide"] as const;

describe.each(techniques.flatMap((technique) => [[technique, false] as const, [technique, true] as const]))(
  "the drawing of %s, wide: %s",
  (technique, wide) => {
    const { viewBox, lines, quiet, hand } = fiberDrawing(technique, wide);
    const [, , width = 0, height = 0] = viewBox.split(" ").map(Number);

    it("is made of whole path commands and numbers", () => {
      for (const path of [lines, quiet ?? "M0 0"]) {
        expect(path).toMatch(/^M[-\d.\sMCQSHVqtc,]+$/);
        expect(path).not.toMatch(/NaN|undefined/);
      }
    });

    it("begins every line within its box", () => {
      const starts = [...lines.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      expect(starts.length).toBeGreaterThan(2);
      expect(starts.filter(([x = -1, y = -1]) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
    });

    it("shows a hand where one presses, and thin lines where layers slide", () => {
      expect(hand !== undefined).toBe(["hold", "press", "knot"].includes(technique));
      expect(quiet !== undefined).toBe(technique === "shear");
      if (hand) expect(hand.x + hand.width <= width && hand.y + hand.height <= height).toBe(true);
    });
  },
);

it("is drawn larger over the head of a page than in a list", () => {
  for (const technique of techniques) {
    const [list, head] = [false, true].map((wide) => Number(fiberDrawing(technique, wide).viewBox.split(" ")[2]));
    expect(head ?? 0).toBeGreaterThan(list ?? 0);
  }
});
