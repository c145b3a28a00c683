import { describe, expect, it } from "vitest";
import { formatMinutes, formatPrice } from "../../../src/domain/money.ts";

describe("prices", () => {
  it.each([
    [95, "USD", "en-US", "$95"],
    [95.5, "USD", "en-US", "$95.50"],
    [1200, "CAD", "en-US", "$1,200"],
    [95.5, "EUR", "de-DE", "95,50\u00a0€"],
    [4000, "JPY", "en-US", "¥4,000"],
  ])("%d %s in %s: %s", (price, currency, language, text) => {
    expect(formatPrice(price, currency, language)).toBe(text);
  });
});

describe("lengths", () => {
  it.each([
    [45, "en-US", "45 min"],
    [90, "fr-CA", "90\u00a0min"],
  ])("%d in %s: %s", (minutes, language, text) => {
    expect(formatMinutes(minutes, language)).toBe(text);
  });
});
