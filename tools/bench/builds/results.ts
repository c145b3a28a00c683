import { median } from "../median.ts";
import type { Measurement } from "./measurements.ts";

/** The medians of a contender's builds of one size. Seconds; memory in bytes. */
export interface Result {
  clinic: string;
  size: number;
  contender: string;
  rounds: number;
  wall: number;
  cpu: number;
  memory: number | undefined;
  /** how many files were drawn in the last round, of how many */
  drawn: string | undefined;
}

/** The medians, in the order of sizes and, within one, of the contenders as they are named. */
export function resultsOf(measurements: readonly Measurement[], contenders: readonly string[]): Result[] {
  const sizes = new Map(measurements.map(({ clinic, size }) => [clinic, size]));
  return [...sizes]
    .sort(([, one], [, other]) => one - other)
    .flatMap(([clinic, size]) =>
      contenders.flatMap((contender) => {
        const runs = measurements.filter((one) => one.clinic === clinic && one.contender === contender);
        if (runs.length === 0) return [];
        const memory = runs.flatMap((run) => run.memory ?? []);
        return {
          clinic,
          size,
          contender,
          rounds: runs.length,
          wall: median(runs.map(({ wall }) => wall)),
          cpu: median(runs.map(({ cpu }) => cpu)),
          memory: memory.length > 0 ? median(memory) : undefined,
          drawn: runs.at(-1)?.drawn,
        };
      }),
    );
}
