/** Something that could be better: a sentence, or a page that nothing leads to. Nothing has to be done, and nothing is stopped by it. */
export interface Advice {
  /** relative to the content folder, with forward slashes */
  file: string;
  /** from 1 */
  line: number;
  /** the words it is about */
  found: string;
  /** what could be written, in the owner's words */
  advice: string;
}

const longestFound = 80;

/** The remark as the owner reads it: place, words, advice. */
export function formatAdvice({ file, line, found, advice }: Advice): string {
  const words = found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
  return `${file}:${line}\n  found: “${words}”\n  better: ${advice}`;
}
