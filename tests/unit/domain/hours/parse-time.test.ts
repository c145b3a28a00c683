import { describe, expect, it } from "vitest";
import { minutesOf, parseTime, showsTwentyFourHours } from "../../../../src/domain/hours/parse-time.ts";

describe("a time as written", () => {
  it.each([
    ["2pm", 840],
    ["2:05 p.m.", 845],
    ["12am", 0],
    ["12pm", 720],
    ["noon", 720],
    ["Midnight", 0],
    ["0:00", 0],
    ["24:00", 1440],
    ["24:01", undefined],
    ["2:60pm", undefined],
    ["13pm", undefined],
  ])("%j is %j minutes after midnight", (text, minutes) => {
    const time = parseTime(text);
    expect(time).toBeDefined();
    expect(time && minutesOf(time)).toBe(minutes);
  });

  it.each(["", "2:5pm", "200", "two", "2 xm", "2pm pm"])("%j is none", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it.each([
    ["14:00", true],
    ["09:00", true],
    ["0:30", true],
    ["9:00", false],
    ["12:00", false],
    ["02pm", false],
  ])("%j can only be of the 24-hour clock: %j", (text, shows) => {
    const time = parseTime(text);
    expect(time && showsTwentyFourHours(time)).toBe(shows);
  });
});
