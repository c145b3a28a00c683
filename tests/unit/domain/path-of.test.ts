import { expect, it } from "vitest";
import { pathOf } from "../../../src/domain/path-of.ts";

it.each([
  ["regions", "deltoid", "/regions/deltoid/"],
  ["treatments", "kneading", "/treatments/kneading/"],
  ["conditions", "hip-pain", "/conditions/hip-pain/"],
  ["notices", "videos", "/notices/videos/"],
  ["pages", "contact", "/contact/"],
] as const)("the page of %s/%s has the address %3$s, with its slash", (collection, id, path) => {
  expect(pathOf(collection, id)).toBe(path);
});
