import { median } from "../median.ts";
import type { Measurement } from "./measurements.ts";

/** The medians of a contender's builds of one size. Seconds; memory in bytes. */
export interface Result {
  size: number;
  contender: string;
  rounds: number;
  wall: number;
  cpu: number;
  memory: number | undefined;
}

/** The medians, in the order of sizes and, within one, of the contenders as they are named. */
export function resultsOf(measurements: readonly Measurement[], contenders: readonly string[]): Result[] {
  const sizes = [...new Set(measurements.map(({ size }) => size))].sort((a, b) => a - b);
  return sizes.flatMap((size) =>
    contenders.flatMap((contender) => {
      const runs = measurements.filter((one) => one.size === size && one.contender === contender);
      if (runs.length === 0) return [];
      const memory = runs.flatMap((run) => run.memory ?? []);
      return {
        size,
        contender,
        rounds: runs.length,
        wall: median(runs.map(({ wall }) => wall)),
        cpu: median(runs.map(({ cpu }) => cpu)),
        memory: memory.length > 0 ? median(memory) : undefined,
      };
    }),
  );
}
