import { stepsBetween } from "../../tools/editor/merge/common-run.ts";

/** The lines that two texts do not share, as `git diff` prints them. */
export function changedLines(before: string, after: string): string[] {
  const [old, next] = [before.split("\n"), after.split("\n")];
  return stepsBetween(old, next).flatMap((step) => {
    if (step.kind === "same") return [];
    return [
      ...("before" in step ? [`-${old[step.before]}`] : []),
      ...("after" in step ? [`+${next[step.after]}`] : []),
    ];
  });
}
