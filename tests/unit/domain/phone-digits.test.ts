import { expect, it } from "vitest";
import { isCallable } from "../../../src/domain/phone-digits.ts";

it.each([
  ["+1 212 555 0100", true],
  ["(212) 555-0100 ext. 5", true],
  ["555 0100", true],
  ["212 55", false],
  ["call me", false],
  ["", false],
  ["1".repeat(18), false],
])("%j: can it be called?", (phone, expected) => {
  expect(isCallable(phone)).toBe(expected);
});
