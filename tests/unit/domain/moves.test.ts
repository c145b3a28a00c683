import { describe, expect, it } from "vitest";
import { movesFrom } from "../../../src/domain/moves.ts";

const moves: Record<string, string> = { a: "b", b: "c", x: "y", y: "x", into: "x" };

describe("where a chain of moves leads", () => {
  it.each([
    ["c", ["c"]],
    ["b", ["b", "c"]],
    ["a", ["a", "b", "c"]],
    ["x", ["x", "y", "x"]],
    ["into", ["into", "x", "y", "x"]],
  ])("from %s", (first, chain) => {
    expect(movesFrom(first, (id) => moves[id])).toEqual(chain);
  });
});
