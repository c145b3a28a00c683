import type { SpokenLanguage } from "../../src/schemas/language.ts";
import { builtInWords, isForVisitors, marksIn } from "../../src/schemas/words.ts";

/** A text that the site says by itself, and its place in `words.yaml`. */
export interface BuiltInText {
  code: SpokenLanguage;
  path: readonly string[];
  text: string;
}

/** Every text of a language that a clinic may put its own words in the place of. */
export function builtInTexts(code: SpokenLanguage): BuiltInText[] {
  const textsIn = (words: object, path: readonly string[]): BuiltInText[] =>
    Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
      if (typeof value === "object" && value !== null) return textsIn(value, [...path, name]);
      const text = String(value);
      return isForVisitors(name, text) ? [{ code, path: [...path, name], text }] : [];
    });
  return textsIn(builtInWords(code), []);
}

const plain = (text: string) => text.replace(/[’‘]/g, "'").replace(/\s+/g, " ").trim().toLowerCase();

/** Is the sentence the text, a part of it, or the text with its marks filled: “Open now, until 6 PM”? */
export function isSaidBy(sentence: string, { text }: Pick<BuiltInText, "text">): boolean {
  const said = plain(sentence);
  const own = plain(text);
  if (own.includes(said)) return true;
  if (marksIn(text).length === 0 || !/\p{L}{3}/u.test(own.replace(/\{\w+\}/g, ""))) return false;
  const pieces = own.split(/\{\w+\}/).map((piece) => RegExp.escape(piece));
  return new RegExp(`^${pieces.join(".+")}$`, "u").test(said);
}

/** The lines of a file that hold a sentence: `pages/home.mdx:4`; one that is folded over several lines is found by its beginning. */
export function linesWith(sentence: string, file: string, text: string): string[] {
  const said = plain(sentence);
  const lines = text.split("\n").map(plain);
  return lines.flatMap((line, index) => {
    const isHere = line.includes(said);
    const goesOn = !isHere && `${line} ${lines[index + 1] ?? ""}`.includes(said) && !lines[index + 1]?.includes(said);
    return isHere || goesOn ? [`${file}:${index + 1}`] : [];
  });
}

/** The lines that put one's own words in the place of a text. */
export function formatWord({ code, path, text }: BuiltInText): string {
  const marks = marksIn(text);
  const keep = marks.length > 0 ? ` Keep ${marks.join(" and ")}: the site fills that in.` : "";
  const lines = [code, ...path].map((name, depth) => `${"  ".repeat(depth + 1)}${name}:`);
  return `“${text}” is built in. Your own words for it, in words.yaml:${keep}\n${lines.join("\n")} Your words`;
}
