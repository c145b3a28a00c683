/** What is known of a run of the workflow: the environment, and the event that started it. */
export interface Occasion {
  /** `push`, `pull_request`, `schedule` … */
  eventName: string;
  event: { before?: string; pull_request?: { base: { sha: string } } };
}

/**
 * The commit whose site visitors see, as far as this run can know: before a push, or where a pull request branches off.
 * @param git runs Git and returns what it says, or undefined where it fails
 * @returns undefined where there is none: the first push of a branch, a push that took commits back, a run by the clock
 */
export function comparedCommit(
  { eventName, event }: Occasion,
  git: (...words: string[]) => string | undefined,
): string | undefined {
  if (eventName === "pull_request") {
    const base = event.pull_request?.base.sha;
    return base && git("merge-base", base, "HEAD");
  }
  // The first push of a branch comes after a commit of zeros; one that was forced after a commit that nobody has any more.
  const before = eventName === "push" ? event.before : undefined;
  if (!before || /^0+$/.test(before)) return undefined;
  return git("rev-parse", "--quiet", "--verify", `${before}^{commit}`);
}
