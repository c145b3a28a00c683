import { type Reads, reader } from "./reads.ts";
import { readAgain, step } from "./tracked.ts";

/** Asks a question about the site once more; undefined where nobody has asked with these words in this build. */
export type Ask = (words: readonly string[]) => Promise<unknown> | undefined;

const place = Symbol.for("clinic-site.questions");
const scope = globalThis as { [place]?: Map<string, Ask> };
scope[place] ??= new Map();
const questions = scope[place];

/** Makes a question known under its name, so that what a page read of its answer can be read again in a later build. */
export function knowQuestion(name: string, ask: Ask): void {
  questions.set(name, ask);
}

/** What stands today in places that were read in an earlier build; a place that is gone is left out. */
export async function readPlaces(places: Iterable<string>): Promise<Reads> {
  const reads: Reads = new Map();
  const byAnswer = Map.groupBy(places, (where) => where.split(step)[0] ?? "");
  for (const [answer, wheres] of byAnswer) {
    const [name = "", ...words] = answer.split("\0");
    await reader.run(reads, async () => {
      const value = await questions.get(name)?.(words);
      for (const where of wheres) readAgain(value, where.split(step).slice(1));
    });
  }
  return reads;
}
