import { type CheckedBodies, problemsOf } from "./check-content.ts";
import type { Problem } from "./problem.ts";
import { type ContentReading, readContent } from "./read-content.ts";

interface Known {
  reading: ContentReading;
  problems?: Promise<Problem[]>;
}

const known = new Map<string, Known>();
/** What a forgotten reading said: what still says the same is not taken apart anew. */
const forgotten = new Map<string, ContentReading>();

/**
 * The content folder, read once for a whole build, whoever asks: the check, the collections, the virtual modules, the report at
 * the end. The preview forgets it whenever a file changes.
 */
export function contentReading(folder: string): ContentReading {
  return knownOf(folder).reading;
}

/**
 * What is wrong in it, found once.
 * @param bodies see {@link problemsOf}
 */
export function contentProblems(folder: string, bodies?: CheckedBodies): Promise<Problem[]> {
  const of = knownOf(folder);
  of.problems ??= problemsOf(folder, of.reading, bodies);
  return of.problems;
}

/** Lets the next one who asks read the folder anew. */
export function forgetContent(folder: string): void {
  const reading = known.get(folder)?.reading;
  if (reading) forgotten.set(folder, reading);
  known.delete(folder);
}

function knownOf(folder: string): Known {
  const now = known.get(folder) ?? { reading: readContent(folder, forgotten.get(folder)) };
  known.set(folder, now);
  return now;
}
