import { expect } from "vitest";
import { checkContent } from "../../src/check/check-content.ts";
import type { Problem } from "../../src/check/problem.ts";
import { oneOfEach } from "./one-of-each.ts";
import { type ClinicChanges, writeClinic } from "./write-clinic.ts";

/** A fault put into a content folder that is otherwise in order, and what the owner has to be told about it. */
export interface PlantedFault {
  /** the whole files, or `[what stands there, what is put in its place]` */
  change: Readonly<Record<string, string | Uint8Array | null | readonly [from: string, to: string]>>;
  /** the file that has to be named; without it the only changed one */
  file?: string;
  /** a piece of the line that has to be named */
  at?: string;
  field?: string;
  found?: string;
  advice: RegExp;
  /** what visitors would see of it */
  seen?: RegExp;
}

/** What must never stand in a message: traces of the program, and values that it forgot to put into words. */
const programmersWords =
  /node_modules|\n\s+at |\b(Error|undefined|NaN|null)\b|\[object|\b(zod|satteri|acorn|vite|astro|sharp)\b/i;

/** Plants the fault and expects exactly one problem: the right place and the right advice, and no noise. */
export async function expectOneProblem(fault: PlantedFault): Promise<void> {
  const changes = changesOf(fault);
  const file = fault.file ?? Object.keys(changes)[0] ?? "";
  const problems = await problemsIn(changes);
  expect(problems).toEqual([expect.objectContaining({ file, advice: expect.stringMatching(fault.advice) })]);
  const [problem] = problems;
  expect(problem?.advice).not.toMatch(programmersWords);
  expect(problem?.seen).toMatch(fault.seen ?? /^\P{Lu}.+\.$/u);
  expect(problem?.seen).not.toMatch(programmersWords);
  if (fault.at !== undefined) expect(problem?.line).toBe(lineOf(fault.at, changes[file]));
  if (fault.field !== undefined) expect(problem?.field).toBe(fault.field);
  if (fault.found !== undefined) expect(problem?.found).toBe(fault.found);
}

/** What the check says about the small clinic after these changes. */
export async function problemsIn(changes: ClinicChanges): Promise<Problem[]> {
  const clinic = writeClinic(changes, oneOfEach());
  try {
    return (await checkContent(clinic.folder)).problems;
  } finally {
    clinic.remove();
  }
}

function changesOf({ change }: PlantedFault): ClinicChanges {
  const base = oneOfEach();
  const changed = Object.entries(change).map(([file, text]) => {
    if (!Array.isArray(text)) return [file, text];
    const [from, to] = text as [string, string];
    if (!base[file]?.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
    return [file, base[file].replace(from, () => to)];
  });
  return Object.fromEntries(changed) as ClinicChanges;
}

function lineOf(piece: string, text: ClinicChanges[string] | undefined): number {
  const line = String(text)
    .split(/\r\n|\n/)
    .findIndex((each) => each.includes(piece));
  if (line < 0) throw new Error(`"${piece}" does not stand in the file.`);
  return line + 1;
}
