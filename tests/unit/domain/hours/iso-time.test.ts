import { expect, it } from "vitest";
import { isoTime } from "../../../../src/domain/hours/iso-time.ts";

it.each([
  [0, "00:00"],
  [545, "09:05"],
  [1140, "19:00"],
  [1440, "00:00"],
  [1590, "02:30"],
])("%i minutes are %s", (minutes, text) => {
  expect(isoTime(minutes)).toBe(text);
});
