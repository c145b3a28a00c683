import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Cost } from "./measure-command.ts";

/** One build: of how many pages, by whom, in which round. */
export interface Measurement extends Cost {
  size: number;
  contender: string;
  round: number;
}

/** Measurements in a file, a line of JSON each, so that a long benchmark can be stopped and taken up again. */
export function measurementsIn(file: string) {
  const all: Measurement[] = existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
  return {
    all,
    has: (size: number, contender: string, round: number) =>
      all.some((one) => one.size === size && one.contender === contender && one.round === round),
    add: (measurement: Measurement) => {
      all.push(measurement);
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify(measurement)}\n`);
    },
  };
}
