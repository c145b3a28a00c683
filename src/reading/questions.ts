import { answerPlace } from "./places.ts";
import { readAgain } from "./read-again.ts";
import { reader } from "./reads.ts";

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

/** Reads once more what was read of answers in an earlier build, so that it is known what stands there today. */
export async function readOnceMore(answers: Iterable<string>): Promise<void> {
  await reader.run(new Set(), async () => {
    for (const answer of answers) {
      const [name = "", ...words] = answer.split("\0");
      readAgain(await questions.get(name)?.(words), answerPlace(answer));
    }
  });
}
