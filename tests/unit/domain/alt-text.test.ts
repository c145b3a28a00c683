import { describe, expect, it } from "vitest";
import { altText } from "../../../src/domain/alt-text.ts";

describe("what is told of a picture", () => {
  it.each([
    ["Two chairs at a window", "Two chairs at a window"],
    ["decorative", ""],
    ["Decorative.", ""],
    ["A decorative lamp", "A decorative lamp"],
  ])("%s", (written, told) => expect(altText(written)).toBe(told));
});
