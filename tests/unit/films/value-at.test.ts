import { describe, expect, it } from "vitest";
import { easeLikeABody, valueAt } from "../../../tools/films/value-at.ts";

describe("a movement like a body's", () => {
  const speedAt = (t: number) => (easeLikeABody(t + 0.001) - easeLikeABody(t - 0.001)) / 0.002;

  it("starts and stops without a jerk, and is fastest half way", () => {
    expect(speedAt(0.01)).toBeLessThan(0.02);
    expect(speedAt(0.99)).toBeLessThan(0.02);
    expect(speedAt(0.5)).toBeCloseTo(1.875, 3);
    expect(easeLikeABody(0.5)).toBeCloseTo(0.5, 10);
  });

  it("never turns back or overshoots", () => {
    const way = Array.from({ length: 101 }, (_, i) => easeLikeABody(i / 100));
    expect(way.every((value, i) => value >= (way[i - 1] ?? 0))).toBe(true);
    expect([way[0], way[100], easeLikeABody(-1), easeLikeABody(2)]).toEqual([0, 1, 0, 1]);
  });
});

describe("the value of a track", () => {
  const keys: [number, number][] = [
    [2, 10],
    [4, 20],
    [5, 0],
  ];

  it("stands still before the first and after the last key", () => {
    expect([valueAt(keys, 0), valueAt(keys, 2), valueAt(keys, 5), valueAt(keys, 9)]).toEqual([10, 10, 0, 0]);
  });

  it("passes through every key and half way between two", () => {
    expect(valueAt(keys, 4)).toBe(20);
    expect(valueAt(keys, 3)).toBeCloseTo(15, 10);
  });

  it("refuses a track without keys", () => {
    expect(() => valueAt([], 1)).toThrow("A track needs at least one key.");
  });
});
