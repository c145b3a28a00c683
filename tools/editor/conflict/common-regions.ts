import { commonRun } from "../merge/common-run.ts";

/** A stretch of three lists: where all agree, or where one of them or both went their own way. */
export interface Region<T> {
  base: T[];
  mine: T[];
  theirs: T[];
}

/**
 * Lays three versions of a list beside each other, as `diff3` does: single entries that all three share, and what stands
 * between them.
 * @param likeness what makes two entries the same
 */
export function commonRegions<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  likeness: (entry: T) => string,
): Region<T>[] {
  const [b, m, t] = [base, mine, theirs].map((list) => list.map(likeness)) as [string[], string[], string[]];
  const inMine = new Map(commonRun(b, m));
  const inTheirs = new Map(commonRun(b, t));
  const regions: Region<T>[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };
  const take = (to: typeof from) => {
    const region = {
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    };
    if (region.base.length + region.mine.length + region.theirs.length > 0) regions.push(region);
    from = to;
  };
  for (const at of b.keys()) {
    const [here, there] = [inMine.get(at), inTheirs.get(at)];
    if (here === undefined || there === undefined) continue;
    take({ base: at, mine: here, theirs: there });
    take({ base: at + 1, mine: here + 1, theirs: there + 1 });
  }
  take({ base: base.length, mine: mine.length, theirs: theirs.length });
  return regions;
}
