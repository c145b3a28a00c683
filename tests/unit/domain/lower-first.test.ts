import { expect, it } from "vitest";
import { lowerFirst } from "../../../src/domain/lower-first.ts";

it.each([
  ["Hip pain", "hip pain"],
  ["QL strain", "QL strain"],
  ["Überbein", "überbein"],
  ["already small", "already small"],
  ["", ""],
])("writes “%s” within a sentence as “%s”", (name, inSentence) => {
  expect(lowerFirst(name)).toBe(inSentence);
});
