import { diffArrays, diffWords } from "diff";

/** A sentence that is gone, new, or put in another way. Words that differ stand between « and ». */
export interface TextChange {
  was?: string;
  now?: string;
}

/** What differs between two versions of a page, from top to bottom. */
export function comparePages(was: readonly string[], now: readonly string[]): TextChange[] {
  const changes: TextChange[] = [];
  let gone: string[] = [];
  for (const part of diffArrays([...was], [...now])) {
    if (part.removed) gone = part.value;
    else if (part.added) {
      changes.push(...pairs(gone, part.value));
      gone = [];
    } else {
      changes.push(...pairs(gone, []));
      gone = [];
    }
  }
  return [...changes, ...pairs(gone, [])];
}

/** Sentences that stand in the same place are one that was changed, if they share half of their words. */
function pairs(was: readonly string[], now: readonly string[]): TextChange[] {
  const left = [...now];
  const changed = was.map((before): TextChange => {
    const index = left.findIndex((after) => likeness(before, after) >= 0.5);
    const [after] = index < 0 ? [] : left.splice(index, 1);
    return after === undefined ? { was: before } : marked(before, after);
  });
  return [...changed, ...left.map((after) => ({ now: after }))];
}

function marked(before: string, after: string): TextChange {
  const parts = diffWords(before, after);
  const join = (isLeftOut: "added" | "removed", isMarked: "added" | "removed") =>
    parts
      .filter((part) => !part[isLeftOut])
      .map((part) => (part[isMarked] ? part.value.replace(/^(\s*)(.*?)(\s*)$/s, "$1«$2»$3") : part.value))
      .join("");
  return { was: join("added", "removed"), now: join("removed", "added") };
}

function likeness(a: string, b: string): number {
  const parts = diffWords(a, b);
  const length = (isCounted: (part: (typeof parts)[number]) => boolean) =>
    parts.filter(isCounted).reduce((sum, part) => sum + part.value.length, 0);
  return length((part) => !part.added && !part.removed) / Math.max(a.length, b.length, 1);
}
