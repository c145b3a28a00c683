import type { Step } from "./steps.ts";

/** What `npm test` says before it begins: what runs, and about how long it takes. */
export function beginning(steps: readonly Step[]): string {
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const minutes = Math.ceil(seconds / 60);
  const titles = steps.map(({ title }) => title.replace(/^The /, "the ")).join(", ");
  return `${steps.length} step${steps.length === 1 ? "" : "s"}, about ${minutes === 1 ? "a minute" : `${minutes} minutes`} on a quiet machine: ${titles}.`;
}
