import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Cost } from "./measure-command.ts";

/** One build: of which clinic, with how many pages, by whom, in which round. */
export interface Measurement extends Cost {
  /** the name of the clinic, as {@link clinicsOf} knows it */
  clinic: string;
  /** its pages */
  size: number;
  contender: string;
  round: number;
  /** how many files were drawn, of how many; only ours tells */
  drawn?: string;
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
    has: (clinic: string, contender: string, round: number) =>
      all.some((one) => one.clinic === clinic && one.contender === contender && one.round === round),
    add: (measurement: Measurement) => {
      all.push(measurement);
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify(measurement)}\n`);
    },
  };
}
