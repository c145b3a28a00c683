/** The problems, each with what visitors would see, unless its rule has told that more exactly. */
export function seeing<P extends { seen?: string | undefined }>(seen: string, problems: readonly P[]): P[] {
  return problems.map((problem) => ({ ...problem, seen: problem.seen ?? seen }));
}
