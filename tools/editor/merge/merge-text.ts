import { type Block, blocksIn, entriesOf } from "./blocks.ts";
import { commonRun, stepsBetween } from "./common-run.ts";
import { mergeWords } from "./merge-words.ts";
import { withOldLinks } from "./old-links.ts";
import { placeOf, saysTheSame } from "./text-meaning.ts";

/**
 * The text of a page after it was saved in the editor. Paragraphs that say the same keep every character; in a changed one
 * the words that stayed keep their spelling and their line breaks.
 * @param old the text as it stands in the file
 * @param next the text as the editor wrote it
 */
export function mergeText(old: string, next: string): string {
  const [before, after] = [blocksIn(old), blocksIn(next)];
  const steps = stepsBetween(before.map(meaning), after.map(meaning), (a, b) => areAlike(before[a], after[b]));
  const parts: { raw: string; place?: number }[] = [];
  for (const step of steps) {
    const [was, is] = [
      "before" in step ? before[step.before] : undefined,
      "after" in step ? after[step.after] : undefined,
    ];
    if (step.kind === "new") parts.push({ raw: is?.raw ?? "" });
    else if (step.kind === "same") parts.push({ raw: `${was?.raw}${was?.tail}`, place: step.before });
    else if (step.kind === "changed" && was && is)
      parts.push({ raw: mergeBlock(was, is) + was.tail, place: step.before });
    else if (was?.tail.trim()) parts.push({ raw: was.tail.trim() });
  }
  const lead = before[0] ? old.slice(0, placeOf(before[0].node).start) : "\n";
  const gapBefore = (index: number): string => {
    const [here, above] = [parts[index]?.place, parts[index - 1]?.place];
    return here !== undefined && above === here - 1 ? gapAbove(old, before, here) : "\n\n";
  };
  const body = parts.map(({ raw }, index) => (index === 0 ? raw : gapBefore(index) + raw)).join("");
  const last = before.at(-1);
  const end = last ? old.slice(placeOf(last.node).start + last.raw.length + last.tail.length) : "\n";
  if (body === "") return before.length === 0 ? old : "";
  const merged = `${lead}${body}${end || "\n"}`;
  return saysTheSame(merged, next) ? merged : `${lead}${next.trim()}\n`;
}

const meaning = ({ meaning: text }: Block) => text;

function gapAbove(old: string, before: readonly Block[], place: number): string {
  const [above, here] = [before[place - 1], before[place]];
  if (!above || !here) return "\n\n";
  return old.slice(placeOf(above.node).start + above.raw.length + above.tail.length, placeOf(here.node).start);
}

function mergeBlock(was: Block, is: Block): string {
  if (was.node.type === "list" && is.node.type === "list") return mergeList(was, is);
  if (was.node.type === "table" && is.node.type === "table") return mergeTable(was, is);
  const merged = mergeWords(was.raw, withOldLinks(was, is), plain);
  return saysTheSame(merged, is.raw, was.definitions) ? merged : is.raw;
}

/** A word without the backslashes that keep its signs from meaning something; the marks of lists are all one. */
const plain = (word: string) => (/^[-*+]$/.test(word) ? "-" : word.replace(/\\([!-/:-@[-`{-~])/g, "$1"));

/** Did the one become the other? Both are of a kind, and half of the words stayed. */
function areAlike(was: Block | undefined, is: Block | undefined): boolean {
  if (!was || !is || kindOf(was) !== kindOf(is)) return false;
  const [before, after] = [was, is].map(({ raw }) => raw.split(/\s+/).map(plain));
  const stayed = commonRun(before ?? [], after ?? []).length;
  return stayed * 2 >= Math.max(before?.length ?? 0, after?.length ?? 0) || kindOf(was) === "part";
}

const kindOf = ({ meaning: says }: Block) => (JSON.parse(says) as string[])[0];

function mergeList(was: Block, is: Block): string {
  const [before, after] = [entriesOf(was), entriesOf(is)];
  const mark = /^(\s*(?:[-*+]|\d+[.)])\s+)/;
  const steps = stepsBetween(before.map(meaning), after.map(meaning));
  const gap = before.length > 1 ? was.raw.slice(endIn(was, before[0]), startIn(was, before[1])) : "\n";
  const entries = steps.flatMap((step): string[] => {
    if (step.kind === "gone") return [];
    if (step.kind === "same") return [before[step.before]?.raw ?? ""];
    const entry = after[step.after]?.raw ?? "";
    const [sign = "- "] = mark.exec(before[step.kind === "changed" ? step.before : 0]?.raw ?? "") ?? [];
    const reworded = entry.replace(mark, sign);
    const old = step.kind === "changed" ? before[step.before]?.raw : undefined;
    const merged = old && mergeWords(old, reworded, plain);
    return [merged && saysTheSame(merged, entry) ? merged : reworded];
  });
  const merged = entries.join(gap);
  return saysTheSame(merged, is.raw) ? merged : is.raw;
}

function mergeTable(was: Block, is: Block): string {
  const [before, after] = [entriesOf(was), entriesOf(is)];
  const steps = stepsBetween(before.map(meaning), after.map(meaning));
  const rows = steps.flatMap((step): string[] => {
    if (step.kind === "gone") return [];
    if (step.kind === "same") return [before[step.before]?.raw ?? ""];
    const row = after[step.after]?.raw ?? "";
    const old = step.kind === "changed" ? before[step.before]?.raw : undefined;
    return [old ? mergeWords(old, row, plain) : row];
  });
  const rule = was.raw.split("\n")[1] ?? "";
  const merged = [rows[0], rule, ...rows.slice(1)].join("\n");
  return saysTheSame(merged, is.raw) ? merged : is.raw;
}

const startIn = (list: Block, entry: Block | undefined) =>
  entry ? placeOf(entry.node).start - placeOf(list.node).start : 0;
const endIn = (list: Block, entry: Block | undefined) => startIn(list, entry) + (entry?.raw.length ?? 0);
