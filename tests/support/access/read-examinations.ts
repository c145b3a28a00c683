import type { Examination } from "./examination.ts";

interface Annotated {
  annotations?: readonly { type: string; description?: string }[];
}

/** Every examination that the tests of a run wrote into Playwright's JSON report. */
export function readExaminations(report: string): Examination[] {
  return annotatedIn(JSON.parse(report)).flatMap(({ type, description = "" }) =>
    type === "examined" ? (JSON.parse(description) as Examination) : [],
  );
}

function annotatedIn(value: unknown): NonNullable<Annotated["annotations"]>[number][] {
  if (Array.isArray(value)) return value.flatMap(annotatedIn);
  if (typeof value !== "object" || value === null) return [];
  const { annotations, ...rest } = value as Annotated;
  // A test and its results carry the same notes; those of the test are read.
  if (annotations) return [...annotations];
  return Object.values(rest).flatMap(annotatedIn);
}
