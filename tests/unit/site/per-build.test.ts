import { expect, it, vi } from "vitest";
import { perBuild } from "../../../src/site/per-build.ts";

it("answers a question once, for each set of words", async () => {
  const answer = vi.fn(async (...words: string[]) => words.join("+"));
  const ask = perBuild(answer);
  expect(await Promise.all([ask(), ask("a"), ask("a"), ask("b"), ask()])).toEqual(["", "a", "a", "b", ""]);
  expect(answer).toHaveBeenCalledTimes(3);
});
