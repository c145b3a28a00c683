import type { MdastNode } from "satteri";
import type { BodyProblem } from "../body-problem.ts";
import { characterNames } from "../character-names.ts";

interface PrintedSign {
  pattern: RegExp;
  advice: (found: string) => string;
  after?: (found: string) => string;
  why: string;
}

const named =
  "nbsp|amp|quot|apos|lt|gt|copy|reg|trade|mdash|ndash|hellip|rsquo|lsquo|rdquo|ldquo|bull|middot|deg|times|frac12|eacute|egrave|agrave|ccedil|uuml|ouml|auml|szlig|shy";

/** Signs within a text that stand for others and would be printed as they are, or that nobody sees; by the line as it is written. */
const signs = (
  [
    {
      pattern: new RegExp(`&amp;(?:${named}|#\\d{2,5}|#x[\\da-f]{2,5});`, "i"),
      advice: (found) =>
        `Write the sign itself, or ${found.replace(/^&amp;/i, "&")}: this is printed as ${found.replace(/^&amp;/i, "&")}.`,
      after: (found) => found.replace(/^&amp;/i, "&"),
      why: "a sign that is printed as itself",
    },
    {
      pattern: new RegExp(`&(?:${named})(?![;\\w])`),
      advice: (found) => `Write the sign itself, or ${found}; with a semicolon: as it is, ${found} is printed.`,
      after: (found) => `${found};`,
      why: "a sign that is printed as itself",
    },
    {
      pattern: /(?<!\\)\\\\(?=[*_~#[\]()`{}<>.!|-])/,
      advice: () => "Delete one of the two backslashes: the other one would be printed.",
      after: () => "\\",
      why: "no backslash that would be printed",
    },
    {
      pattern: /(?<=[\p{L}\p{N}.,!?:;\s]|^)\\[nrt](?=\\|\s|$)/u,
      advice: (found) => `Delete ${found}: it would be printed. Leave an empty line for a new paragraph.`,
      why: "",
    },
    {
      pattern: /\uFFFC/,
      advice: () =>
        "A picture stood here in the program that this text comes from, and did not come along. Put it into media/ and write ![what it shows](media/picture.jpg), or delete the sign.",
      why: "",
    },
    {
      pattern: /[\u2028\u2029]/,
      advice: () =>
        "Begin a new line here: an invisible line break (U+2028) of another program stands here, which makes none on the page.",
      after: () => "\\\n",
      why: "a line break that can be seen",
    },
    {
      pattern: /\u00AD(?=[\s\u00AD-]|$)|(?<=^|[\s-])\u00AD/,
      advice: (found) => `Delete ${characterNames(found)} here.`,
      after: () => "",
      why: "a sign that nobody sees is gone",
    },
    {
      pattern:
        /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\u200B\u2060\uFEFF]+(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
      advice: (found) =>
        `Delete ${characterNames(found)} here: it came with pasted text, and words with it are not found by a search.`,
      after: () => "",
      why: "a sign that nobody sees is gone",
    },
    {
      pattern: /[\uFB00-\uFB06]/,
      advice: (found) =>
        `Write ${found.normalize("NFKC")} as single letters: they came as one sign, and words with it are not found by a search.`,
      after: (found) => found.normalize("NFKC"),
      why: "single letters instead of one sign for several",
    },
    {
      pattern: /[\uE000-\uF8FF]/,
      advice: () =>
        "Delete this sign, or type another one: it has a shape only in the program that this text comes from.",
      why: "",
    },
  ] as readonly PrintedSign[]
).map((sign) => ({ ...sign, global: new RegExp(sign.pattern.source, `${sign.pattern.flags}g`) }));

const endSign = /(?<!\\)\\\s*$/;

/** Where the text of a page holds such signs, outside of code. */
export function printedSigns(tree: MdastNode, source: string): BodyProblem[] {
  const lines = source.split("\n");
  const problems: BodyProblem[] = [];
  const tell = (line: number, match: RegExpExecArray, { advice, after, why }: PrintedSign): void => {
    const raw = lines[line - 1] ?? "";
    const [found] = match;
    const mended =
      after && (raw.slice(0, match.index) + after(found) + raw.slice(match.index + found.length)).split("\n");
    problems.push({
      line,
      column: match.index + 1,
      found: raw.trim(),
      advice: advice(found),
      seen: "signs that do not belong there, or words that no search finds.",
      ...(mended && { repairs: [{ line, count: 1, lines: mended, why }] }),
    });
  };
  const walk = (node: MdastNode): void => {
    if ((node.type === "paragraph" || node.type === "heading" || node.type === "table") && node.position) {
      const { start, end } = node.position;
      for (let line = start.line; line <= end.line; line++) {
        const raw = withoutCode(lines[line - 1] ?? "");
        const here = signs.flatMap((sign) => [...raw.matchAll(sign.global)].map((match) => ({ match, sign })));
        for (const { match, sign } of here) tell(line, match, sign);
        const last = line === end.line && node.type !== "table" ? endSign.exec(raw) : undefined;
        if (last && here.length === 0) tell(line, last, lastBackslash);
      }
    } else if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
  return problems;
}

const lastBackslash: PrintedSign = {
  pattern: endSign,
  advice: () => "Delete the backslash at the end: no line follows, so it would be printed.",
  after: () => "",
  why: "no backslash that would be printed",
};

/** The line with its code blanked: what stands between backticks is printed as it is, and meant so. */
function withoutCode(line: string): string {
  return line.replace(/(`+)(?!`).+?(?<!`)\1(?!`)/g, (code) => " ".repeat(code.length));
}
