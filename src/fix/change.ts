import type { Repair } from "../check/problem.ts";

/** One thing that was put right in a file. */
export interface Change {
  /** relative to the content folder */
  file: string;
  /** the line that was changed, from 1; undefined for what concerns the whole file */
  line?: number;
  before?: string;
  after?: string;
  /** what it is good for, in the owner's words */
  why: string;
}

/** What could be put in place of some lines. */
export type Candidate = Repair;

/** A candidate for one line, if it says something else than the line does now. */
export function lineCandidate(line: number, before: string, after: string | undefined, why: string): Candidate[] {
  return after === undefined || after === before ? [] : [{ line, count: 1, lines: [after], why }];
}
