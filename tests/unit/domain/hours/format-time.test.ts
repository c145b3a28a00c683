import { describe, expect, it } from "vitest";
import { formatTime } from "../../../../src/domain/hours/format-time.ts";

describe("a time in words", () => {
  it.each([
    [0, "12am"],
    [1, "12:01am"],
    [60, "1am"],
    [570, "9:30am"],
    [719, "11:59am"],
    [720, "12pm"],
    [750, "12:30pm"],
    [840, "2pm"],
    [870, "2:30pm"],
    [1439, "11:59pm"],
    [1440, "12am"],
    [1560, "2am"],
  ])("%i minutes are %s", (minutes, text) => {
    expect(formatTime(minutes, "en-US")).toBe(text);
  });

  it("follows the habits of other languages", () => {
    expect(["he-IL", "fr-CA"].map((language) => formatTime(870, language))).toEqual(["14:30", "14\u00a0h\u00a030"]);
    expect(["he-IL", "fr-CA"].map((language) => formatTime(1560, language))).toEqual(["2:00", "2\u00a0h"]);
  });
});
