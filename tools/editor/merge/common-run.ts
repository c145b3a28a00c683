/** A place in the old list and the place in the new list where the same thing stands. */
export type Match = readonly [before: number, after: number];

/**
 * What two lists have in common, in order: the longest such sequence.
 * @returns pairs of places, each rising
 */
export function commonRun(before: readonly string[], after: readonly string[]): Match[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const head = Array.from({ length: start }, (_, at): Match => [at, at]);
  const tail = Array.from({ length: end }, (_, at): Match => [before.length - end + at, after.length - end + at]);
  const middle = matchMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [...head, ...middle.map(([a, b]): Match => [a + start, b + start]), ...tail];
}

function matchMiddle(before: readonly string[], after: readonly string[]): Match[] {
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (a: number, b: number) => longest[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a--)
    for (let b = after.length - 1; b >= 0; b--)
      longest[a * width + b] = before[a] === after[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  const matches: Match[] = [];
  for (let a = 0, b = 0; a < before.length && b < after.length; ) {
    if (before[a] === after[b]) matches.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return matches;
}

/** What happened to a list: something stayed, changed, came or went. Places are those in the two lists. */
export type Step =
  | { kind: "same" | "changed"; before: number; after: number }
  | { kind: "new"; after: number }
  | { kind: "gone"; before: number };

/**
 * The way from the old list to the new one. Between two things that stayed, the first old one became the first new one where
 * `alike` says so, and so on; what is left over came or went.
 */
export function stepsBetween(
  before: readonly string[],
  after: readonly string[],
  alike: (before: number, after: number) => boolean = () => true,
): Step[] {
  const steps: Step[] = [];
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...commonRun(before, after), [before.length, after.length] as const]) {
    while (a < nextA && b < nextB) {
      if (alike(a, b)) steps.push({ kind: "changed", before: a++, after: b++ });
      else if (nextA - a > nextB - b) steps.push({ kind: "gone", before: a++ });
      else steps.push({ kind: "new", after: b++ });
    }
    while (a < nextA) steps.push({ kind: "gone", before: a++ });
    while (b < nextB) steps.push({ kind: "new", after: b++ });
    if (a < before.length && b < after.length) steps.push({ kind: "same", before: a++, after: b++ });
  }
  return steps;
}
