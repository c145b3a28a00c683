import { expect, it } from "vitest";
import { readRange, writeRange } from "../../../../src/domain/hours/written-range.ts";

it("writes an opening so that the script reads the same one", () => {
  expect(writeRange({ opens: 840, closes: 1140 })).toBe("840-1140");
  for (const range of [
    { opens: 0, closes: 1440 },
    { opens: 1080, closes: 1500 },
  ])
    expect(readRange(writeRange(range))).toEqual(range);
});
