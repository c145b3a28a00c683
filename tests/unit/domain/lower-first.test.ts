import { expect, it } from "vitest";
import { lowerFirst } from "../../../src/domain/lower-first.ts";

it.each([
  ["Hip pain", "en-US", "hip pain"],
  ["QL strain", "en-US", "QL strain"],
  ["Épaule gelée", "fr-CA", "épaule gelée"],
  ["Hüftschmerzen", "de-CH", "Hüftschmerzen"],
  ["already small", "en-US", "already small"],
  ["", "en-US", ""],
])("writes “%s” (%s) within a sentence as “%s”", (name, locale, inSentence) => {
  expect(lowerFirst(name, locale)).toBe(inSentence);
});
