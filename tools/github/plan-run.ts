/** What is known when a run of the workflow begins. */
export interface Known {
  /** `push`, `pull_request`, `schedule`, `workflow_dispatch` */
  eventName: string;
  /** the content folder of the clinic that the repository is for */
  content: string;
  /** the files that this push or pull request changes, both names of a renamed one; undefined where nobody can tell */
  own: readonly string[] | undefined;
  /**
   * the files that differ from the last commit for which a whole run was green; undefined where there is none, or where it is gone
   */
  sinceTested: readonly string[] | undefined;
}

/** What a run does. */
export interface Plan {
  /** the tests of the program run */
  program: boolean;
  /** the site goes out as soon as its own tests are green; otherwise the tests of the program come first */
  publishAtOnce: boolean;
  /** the site is built with the code of the last commit that was tested, since the code of this one was not yet */
  testedCode: boolean;
  /** why, in a sentence */
  why: string;
}

/**
 * An owner's edit never waits for the tests of the program, and code never goes out before they have passed.
 *
 * - Only the content folder differs from what was tested: check, build and the tests of the site; then it is published.
 * - Code differs: everything runs first. Where this push itself brings content alone (the code came with an earlier push whose
 *   tests are red or were not awaited), the content is published at once with the code that was tested last.
 * - Nobody can tell (the first push, a push that took commits back): everything runs first.
 */
export function planRun({ eventName, content, own, sinceTested }: Known): Plan {
  const isContent = (file: string) => file.startsWith(`${content}/`);
  const bringsContentOnly = own?.every(isContent) ?? false;
  if (eventName === "pull_request") {
    const program = !bringsContentOnly;
    const why = program ? "It changes code, so everything is tested." : "It changes content alone.";
    return { program, publishAtOnce: false, testedCode: false, why };
  }
  if (sinceTested === undefined)
    return {
      program: true,
      publishAtOnce: false,
      testedCode: false,
      why: "No commit that was tested is known here, so everything is tested before it is published.",
    };
  const isCodeTested = sinceTested.every(isContent);
  if (isCodeTested)
    return {
      program: false,
      publishAtOnce: true,
      testedCode: false,
      why: "Nothing but content differs from what was tested.",
    };
  const isOwnersPush = eventName !== "push" || bringsContentOnly;
  return {
    program: true,
    publishAtOnce: isOwnersPush,
    testedCode: isOwnersPush,
    why: isOwnersPush
      ? "The code is not tested yet: the content is published with the code that was tested last, and the tests of the program run beside it."
      : "It changes code, so everything is tested before it is published.",
  };
}
