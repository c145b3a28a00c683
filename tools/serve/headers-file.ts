import { addressPattern } from "./address-pattern.ts";

/** One header of a rule: with a value it is added, without one it is taken away. */
type HeaderLine = { readonly name: string; readonly value: string | undefined };

export type HeaderRule = {
  /** as it is written: `/_astro/*` */
  readonly pattern: string;
  readonly matches: (path: string) => boolean;
  readonly lines: readonly HeaderLine[];
};

/**
 * Reads a `_headers` file, as Netlify and Cloudflare Pages have it: an address pattern on a line of its own, below it,
 * indented, `Name: value` or `! Name` for a header that an earlier rule set. `*` in a pattern stands for anything,
 * `:name` for one segment. A rule for another host (`https://…`) is left out: it says nothing about this one.
 * @throws {Error} naming the line that is neither
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; lines: HeaderLine[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim();
    if (words === "" || words.startsWith("#")) continue;
    if (/^\S/.test(line)) rules.push({ pattern: words, lines: [] });
    else headerLinesOf(rules, index).push(parseHeaderLine(words, index));
  }
  return rules
    .filter(({ pattern }) => pattern.startsWith("/"))
    .map(({ pattern, lines }) => ({ pattern, matches: (path) => addressPattern(pattern)(path) !== undefined, lines }));
}

/** The headers for an address, names in lower case. One set by several rules has all values, joined by commas. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { name, value } of rules.filter(({ matches }) => matches(path)).flatMap(({ lines }) => lines)) {
    const earlier = headers.get(name);
    if (value === undefined) headers.delete(name);
    else headers.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return headers;
}

function headerLinesOf(rules: { lines: HeaderLine[] }[], index: number): HeaderLine[] {
  const rule = rules.at(-1);
  if (!rule) throw new Error(`Line ${index + 1} of _headers stands before the first address.`);
  return rule.lines;
}

function parseHeaderLine(words: string, index: number): HeaderLine {
  const taken = /^!\s*([\w-]+)$/.exec(words);
  if (taken?.[1]) return { name: taken[1].toLowerCase(), value: undefined };
  const set = /^([\w-]+):\s*(\S.*)$/.exec(words);
  if (!set?.[1] || !set[2]) throw new Error(`Line ${index + 1} of _headers is no header: ${words}`);
  return { name: set[1].toLowerCase(), value: set[2] };
}
