import { afterEach, beforeEach, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function countedQuestion(isPreview: boolean) {
  vi.stubEnv("DEV", isPreview);
  const { perBuild } = await import("../../../src/site/per-build.ts");
  const answer = vi.fn(async (...words: string[]) => words.join("+"));
  return { answer, ask: perBuild("test.question", answer) };
}

it("answers a question once a build, for each set of words", async () => {
  const { answer, ask } = await countedQuestion(false);
  expect(await Promise.all([ask(), ask("a"), ask("a"), ask("b"), ask()])).toEqual(["", "a", "a", "b", ""]);
  vi.advanceTimersByTime(3_600_000);
  expect(await ask("a")).toBe("a");
  expect(answer).toHaveBeenCalledTimes(3);
});

it("answers anew in the preview, so that the next view knows what was saved", async () => {
  const { answer, ask } = await countedQuestion(true);
  await ask("a");
  await ask("a");
  expect(answer).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(500);
  await ask("a");
  expect(answer).toHaveBeenCalledTimes(2);
});
