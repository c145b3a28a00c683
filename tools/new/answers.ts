import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** Where answers come from: the command's own words first, then the keyboard or a pipe. */
export interface Answers {
  /**
   * Asks for the answer to one question.
   * @param key the field's path: `hours.mon`
   * @param prompt what the owner reads; not shown for what the command's words answer
   * @param otherwise the answer where nobody is left to ask: a pipe has ended
   * @throws Error when there are no answers left, and none to fall back to
   */
  next(key: string, prompt: string, otherwise?: string): Promise<{ text: string; isGiven: boolean }>;
  /** The fields that the command's words answer and nobody has asked for yet. */
  unused(): string[];
  close(): void;
}

/**
 * @param words the command's words: `--title "The calf" --hours.mon closed`; a word that stands twice answers twice
 * @param input the keyboard or a pipe
 * @param show prints what is asked
 */
export function readAnswers(words: readonly string[], input: Readable, show: (text: string) => void): Answers {
  const given = givenAnswers(words);
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async next(key, prompt, otherwise) {
      const text = given.get(key)?.shift();
      if (text !== undefined) return { text: withoutQuotes(text), isGiven: true };
      show(prompt);
      const line = await lines.next();
      if (line.done && otherwise !== undefined) return { text: otherwise, isGiven: true };
      if (line.done) throw new Error(`The answers ended at ${key}. Nothing was written.`);
      return { text: withoutQuotes(line.value.trim()), isGiven: false };
    },
    unused: () => [...given].flatMap(([key, texts]) => (texts.length > 0 ? key : [])),
    close: () => reader.close(),
  };
}

/** Quotes around a whole answer are not meant: the file gets its own where it needs them. Quotes within stay. */
function withoutQuotes(text: string): string {
  return /^"([^"]*)"$/.exec(text)?.[1] ?? /^'([^']*)'$/.exec(text)?.[1] ?? /^“([^“”]*)”$/.exec(text)?.[1] ?? text;
}

function givenAnswers(words: readonly string[]): Map<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [index, word] of words.entries()) {
    const [, key, same] = /^--([\w.]+)(?:=(.*))?$/s.exec(word) ?? [];
    const value = same ?? words[index + 1];
    if (key !== undefined && value !== undefined) given.set(key, [...(given.get(key) ?? []), value]);
  }
  return given;
}
