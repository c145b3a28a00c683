import { describe, expect, it } from "vitest";
import { placeRange } from "../../../../src/domain/hours/place-range.ts";

describe("an opening on the axis", () => {
  const axis = { from: 600, to: 1140 };
  it.each([
    [
      { opens: 600, closes: 1140 },
      { start: 0, length: 100 },
    ],
    [
      { opens: 840, closes: 1140 },
      { start: 44.44, length: 55.56 },
    ],
    [
      { opens: 600, closes: 840 },
      { start: 0, length: 44.44 },
    ],
    [
      { opens: 540, closes: 870 },
      { start: 0, length: 50 },
    ],
    [
      { opens: 870, closes: 1560 },
      { start: 50, length: 50 },
    ],
    [
      { opens: 1200, closes: 1260 },
      { start: 100, length: 0 },
    ],
    [
      { opens: 300, closes: 360 },
      { start: 0, length: 0 },
    ],
  ])("%j lies at %j", (range, place) => {
    expect(placeRange(range, axis)).toEqual(place);
  });
});
