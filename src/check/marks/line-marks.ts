import { characterNames } from "../character-names.ts";
import { understood } from "./masked-body.ts";

/** A sign that would be printed, and what could stand there instead. */
export interface LineMark {
  /** where it stands; `start` rules are asked where the words of a line begin, the others anywhere in them */
  at: "start" | "anywhere";
  /** held against the line with everything masked that Markdown understood */
  pattern: RegExp;
  /** in which blocks it is asked; without it in both */
  only?: "paragraph" | "heading";
  /** how many lines or neighboring paragraphs have to begin so until it is taken for a mark; 1 without it */
  atLeast?: number;
  advice: string | ((found: string) => string);
  /** what could take the place of the found piece, in a list or outside, the likeliest first */
  mend?: (found: string, isInList: boolean) => readonly string[];
  why?: string;
}

const odd = "\\u00A0\\u00AD\\u1680\\u2000-\\u200D\\u202F\\u205F\\u2060\\u3000\\uFEFF";
const oddBlank = new RegExp(`[${odd}]`, "g");
const U = understood;

const superscript = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const subscript = "₀₁₂₃₄₅₆₇₈₉";
const digitsIn = (digits: string) => (text: string) => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);

const listAdvice =
  "Write a dash and a space (- ) at the beginning of each line of a list, and nothing else before its words.";
const emphasisAdvice =
  "Put no blank inside the asterisks, and a blank or a sign behind them: **words** more words. For the sign itself write \\*.";
const otherProgram = (what: string) => `Delete ${what}: it is a sign of another program and would be printed.`;

/**
 * Signs of Markdown that were written in a way in which they are printed, and those of other programs that people paste from:
 * word processors, messengers, wikis, site builders. The first that fits a line is told.
 */
export const lineMarks: readonly LineMark[] = [
  // Headings
  {
    at: "start",
    pattern: new RegExp(`^[${odd}\\s]*#{1,6}[${odd} ]*[${odd}][${odd} ]*(?=\\S)`, "u"),
    advice: (found) =>
      `Write a plain space after the # of a heading: ## Heading. Now there is ${characterNames(found)}, which only looks like one.`,
    mend: (found) => [`${found.replace(/[^#]/g, "")} `],
    why: "a plain space after the # of a heading",
  },
  {
    at: "start",
    pattern: new RegExp(`^[${odd}]+(?=#{1,6} )`, "u"),
    advice: (found) => `Delete ${characterNames(found)} before the # of the heading.`,
    mend: () => [""],
    why: "nothing stands before the # of a heading",
  },
  {
    at: "start",
    pattern: /^#{2,6}(?=[^\s#\d])/u,
    advice: "Write a space after the # of a heading: ## Heading.",
    mend: (found) => [`${found} `],
    why: "a space after the # of a heading",
  },
  {
    at: "start",
    pattern: /^#(?=\p{L})/u,
    advice: "Write ## and a space for a heading; or \\# for the sign itself.",
  },
  {
    at: "start",
    pattern: /^#{7,}\s+(?=\S)/,
    advice: "Write ## for a heading: there are more than six # here.",
    mend: () => ["## "],
    why: "## for a heading",
  },
  {
    at: "start",
    pattern: /^＃+\s*/,
    advice: "Write ## for a heading: these signs only look like #.",
    mend: () => ["## "],
    why: "## for a heading",
  },
  {
    at: "start",
    pattern: /^(={1,6}) (?=[^=]).*? ={1,6}\s*$/,
    only: "paragraph",
    advice: "Write ## for a heading; equals signs are those of a wiki.",
    mend: (found) => [`## ${found.replace(/^=+ +| +=+\s*$/g, "")}`],
    why: "## for a heading",
  },
  {
    at: "start",
    pattern: /^h([1-6])\. (?=\S)/,
    advice: "Write ## for a heading.",
    mend: () => ["## "],
    why: "## for a heading",
  },
  // Lists
  {
    at: "start",
    pattern:
      /^(?:[•●▪◦‣⁃■□∙○◆◇❖➤➢\uF0B7\uF0A7\uF0D8\uF076\uF0FC]\s*|[·・]\s*(?=\S)|§\s+(?=\p{L})|o(?:\t\s*|[ \u00A0]{2,})(?=\S))/u,
    only: "paragraph",
    advice: listAdvice,
    mend: () => ["- "],
    why: "a dash at the beginning of each line of a list",
  },
  {
    at: "start",
    pattern: new RegExp(`^(?:[-*+]|\\d{1,2}[.)])[${odd}][${odd}\\s]*(?=\\S)`, "u"),
    only: "paragraph",
    advice: (found) =>
      `Write a plain space after the sign of a list. Now there is ${characterNames(found)}, which only looks like one.`,
    mend: (found) => [`${found.replace(oddBlank, "").trim()} `],
    why: "a plain space after the sign of a list",
  },
  {
    at: "start",
    pattern: /^-(?=\p{L})/u,
    only: "paragraph",
    advice: "Write a space after the dash of a list: - Words.",
    mend: () => ["- "],
    why: "a space after the dash of a list",
  },
  {
    at: "start",
    pattern: /^[*+](?=\p{L}[^*]*$)/u,
    only: "paragraph",
    atLeast: 2,
    advice: listAdvice,
    mend: () => ["- "],
    why: "a dash at the beginning of each line of a list",
  },
  {
    at: "start",
    pattern: /^[–—−‒―‐‑]\s+(?=\S)/u,
    only: "paragraph",
    atLeast: 2,
    advice: "Write a short dash and a space (- ) at the beginning of each line of a list: these are other dashes.",
    mend: () => ["- "],
    why: "a short dash at the beginning of each line of a list",
  },
  {
    at: "start",
    pattern: /^\d{1,2}[.)](?=\p{L}{2})/u,
    only: "paragraph",
    advice: "Write a space after the number of a list: 1. Words.",
    mend: (found) => [`${found} `],
    why: "a space after the number of a list",
  },
  {
    at: "start",
    pattern: /^(?:[-*+] ?)?\[[ xX]?\]\s+(?=\S)/,
    only: "paragraph",
    advice: "Write a list that is to be ticked off like this: - [ ] Words.",
    mend: (found) => [`- [${/x/i.test(found) ? "x" : " "}] `],
    why: "a list that is to be ticked off",
  },
  {
    at: "start",
    pattern: /^bq\. (?=\S)/,
    advice: "Write > at the beginning of a quotation.",
    mend: () => ["> "],
    why: "a quotation, as it is written here",
  },
  {
    at: "start",
    pattern: /^\*{2,5}\.? +(?=[^*\s][^*]*$)/,
    only: "paragraph",
    advice: "Write ## for a heading; for a list within a list set the line in by two spaces and begin it with a dash.",
    mend: (found, isInList) => [isInList ? "  - " : `${"#".repeat(found.replace(/[^*]/g, "").length)} `],
    why: "a heading, or a list within a list, as it is written here",
  },
  {
    at: "start",
    pattern: /^(?::[A-Z][A-Z_]+:(?:\s.*)?|#\+\w+.*)$/,
    only: "paragraph",
    advice: otherProgram("the line"),
    mend: () => [""],
    why: "a sign of another program is gone",
  },
  // Lines that are no text
  {
    at: "start",
    pattern: /^'{3,}\s*$/,
    only: "paragraph",
    advice: "Write three dashes (---) between two empty lines for a line across the page.",
    mend: () => ["---"],
    why: "three dashes for a line across the page",
  },
  {
    at: "start",
    pattern: /^(?:\|={3,}|\[(?:cols|options|width|%\w+|source|NOTE|TIP)[^\]]*\]|\.\. \w+::.*)\s*$/,
    only: "paragraph",
    advice: otherProgram("the line"),
  },
  {
    at: "start",
    pattern: /^={2,6} (?=[^\s=])/,
    only: "paragraph",
    advice: "Write ## for a heading; equals signs are those of another program.",
    mend: (found) => [`${"#".repeat(found.trim().length)} `, "## "],
    why: "## for a heading",
  },
  {
    at: "start",
    pattern: /^={3,}\s*$/,
    only: "paragraph",
    advice: "Write three dashes (---) between two empty lines for a line across the page.",
    mend: () => ["---"],
    why: "three dashes for a line across the page",
  },
  {
    at: "start",
    pattern: /^:::.*$/,
    advice: otherProgram("the line with :::"),
    mend: () => [""],
    why: "a sign of another program is gone",
  },
  {
    at: "start",
    pattern: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\][+-]?[ \t]*/i,
    advice: "Write the word itself: **Note:**",
    mend: (found) => {
      const word = /\w+/.exec(found)?.[0].toLowerCase() ?? "note";
      return [`**${word[0]?.toUpperCase()}${word.slice(1)}:** `];
    },
    why: "the word itself instead of a sign of another program",
  },
  {
    at: "start",
    pattern: /^\[?\[_?(?:TOC|toc|table of contents)_?\]\]?\s*$/,
    advice: otherProgram("the line"),
    mend: () => [""],
    why: "a sign of another program is gone",
  },
  // Within a line
  {
    at: "anywhere",
    pattern: /[^\s*]?\*\*\*?(?=[^*]*\*\*)[^*]*\*\*\*?(?:[\p{L}\p{N}])?/u,
    advice: emphasisAdvice,
    mend: boldCandidates,
    why: "asterisks that make words bold, with the blanks where they belong",
  },
  { at: "anywhere", pattern: /\*\*/, advice: `The other pair of asterisks is missing. ${emphasisAdvice}` },
  {
    at: "anywhere",
    pattern: /(?<![\p{L}\p{N}_])__(?=[^\s_])[^_]+__(?!_)/u,
    advice: "Write **words** for bold words.",
    mend: (found) => [`**${found.slice(2, -2)}**`, `**${found.slice(2, -2)}** `],
    why: "bold words as **words**",
  },
  {
    at: "anywhere",
    pattern: /(?<![\p{L}\p{N}*\\])([*_])(?=[^\s*_])[^*_]*[^\s*_]\1(?=[\p{L}\p{N}])/u,
    advice:
      "Write a blank behind the asterisks that emphasize words: *words* more words. For the sign itself write \\*.",
    mend: (found) => [`*${found.slice(1, -1)}* `],
    why: "a blank behind emphasized words",
  },
  {
    at: "anywhere",
    pattern: /(?<![\p{L}\p{N}~])~(?=[^\s~\d])[^~]*[^\s~]~(?![\p{L}\p{N}~])/u,
    advice: "Write ~~words~~ for words that are struck out; or \\~ for the sign itself.",
    mend: (found) => [`~${found}~`],
    why: "two signs on each side of words that are struck out",
  },
  {
    at: "anywhere",
    pattern: /(?<=\p{L})~\d{1,3}~/u,
    advice: (found) => `Write the small digits themselves: ${digitsIn(subscript)(found.slice(1, -1))}`,
    mend: (found) => [digitsIn(subscript)(found.slice(1, -1))],
    why: "small digits as they are printed",
  },
  {
    at: "anywhere",
    pattern: /(?<=[\p{L}\p{N})])\^[^\s^]{1,5}\^/u,
    advice: (found) => `Write the small digits themselves: ${digitsIn(superscript)(found.slice(1, -1))}`,
    mend: (found) => (/^\^\d+\^$/.test(found) ? [digitsIn(superscript)(found.slice(1, -1))] : []),
    why: "small digits as they are printed",
  },
  {
    at: "anywhere",
    pattern: /~~\s*[^~\s][^~]*?\s*~~/,
    advice: "Put no blank inside the signs: ~~words~~.",
    mend: (found) => [`~~${found.slice(2, -2).trim()}~~`, ` ~~${found.slice(2, -2).trim()}~~ `],
    why: "no blank inside the signs around struck words",
  },
  {
    at: "anywhere",
    pattern: /(?<![=\w])==(?=[^\s=])[^=]*[^\s=]==(?![=\w])/,
    advice: "Write **words** for words that stand out.",
    mend: (found) => [`**${found.slice(2, -2)}**`],
    why: "bold words as **words**",
  },
  {
    at: "anywhere",
    pattern: /(?<=\p{L})__[^\s_]+__(?=\p{L})/u,
    advice: "Write *words* for emphasized words; two underlines within a word are printed.",
    mend: (found) => [`*${found.slice(2, -2)}*`],
    why: "emphasized words as *words*",
  },
  {
    at: "anywhere",
    pattern: /(?<![\w_])__(?=[.,;:!?\s]|$)/,
    advice: "Write a link like this: [words](https://…). The underlines are a sign of another program.",
  },
  {
    at: "anywhere",
    pattern: /\[(?:line-through|underline|overline|big|small)\]/,
    advice: (found) => otherProgram(found),
    mend: () => [""],
    why: "a sign of another program is gone",
  },
  {
    at: "anywhere",
    pattern: /'''[^']+'''/,
    advice: "Write **words** for bold words.",
    mend: (found) => [`**${found.slice(3, -3)}**`],
    why: "bold words as **words**",
  },
  {
    at: "anywhere",
    pattern: /\[(b|i|strong|em)\][^[\]]+\[\/\1\]/i,
    advice: "Write **words** for bold words, *words* for emphasized ones.",
    mend: (found) => {
      const [, name = "", words = ""] = /^\[(\w+)\]([^[\]]+)/.exec(found) ?? [];
      const sign = /^[bs]/i.test(name) ? "**" : "*";
      return [`${sign}${words.trim()}${sign}`];
    },
    why: "bold and emphasized words as this site writes them",
  },
  {
    at: "anywhere",
    pattern: /\[url=([^\]\s]+)\][^[\]]+\[\/url\]/i,
    advice: "Write a link like this: [words](https://…).",
    mend: (found) => [found.replace(/^\[url=["']?([^\]\s"']+)["']?\]([^[\]]+)\[\/url\]$/i, "[$2]($1)")],
    why: "a link as this site writes it",
  },
  {
    at: "anywhere",
    pattern:
      /\[\/?(?:caption|gallery|embed|audio|video|playlist|contact-form(?:-7)?|wpforms|gravityform|ninja_form|button|accordion|tabs?|toggle|column|row|img|quote|size|color|center|u|s|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|elementor-\w+)(?:[= ][^\]]*)?\](?!\()/,
    advice: (found) => otherProgram(found.slice(0, 30)),
  },
  {
    at: "anywhere",
    pattern: /\[\[[^[\]]+\]\[[^[\]]+\]\]/,
    advice: "Write a link like this: [words](https://…).",
    mend: (found) => [found.replace(/^\[\[([^[\]]+)\]\[([^[\]]+)\]\]$/, "[$2]($1)")],
    why: "a link as this site writes it",
  },
  { at: "anywhere", pattern: /\[\[[^[\]]+\]\]/, advice: "Write a link like this: [words](/contact/)." },
  {
    at: "anywhere",
    pattern: /\([^()\s][^()]*\)\[(?:https?:\/\/|\/|#|mailto:|tel:|www\.|media\/)[^\]\s]*\]/,
    advice: "Write the words between the square brackets and the address between the round ones: [words](/contact/).",
    mend: (found) => [found.replace(/^\(([^()]*)\)\[([^\]]*)\]$/, "[$1]($2)")],
    why: "the words of a link between square brackets, its address between round ones",
  },
  {
    at: "anywhere",
    pattern: new RegExp(`(?<![^\\s${U}])! +(?=${U}+)`, "u"),
    advice: "Write a picture without a space after the exclamation mark: ![what it shows](media/picture.jpg).",
    mend: () => ["!"],
    why: "a picture has no space in it",
  },
  {
    at: "anywhere",
    pattern: /(?<![\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\w:/])/,
    advice: (found) => `Put the picture sign itself in place of ${found}, or delete it.`,
  },
];

/** `**Note:**Please`, `** Note **`, `**Note: **Please`: where the blank was meant to be. */
function boldCandidates(found: string): string[] {
  const [, ahead = "", sign = "**", inside = "", behind = ""] =
    /^([^\s*]?)(\*{2,3})([^*]*)\*{2,3}([^*]?)$/u.exec(found) ?? [];
  const words = inside.trim();
  if (!words) return [];
  const before = ahead && /^\s/.test(inside) ? `${ahead} ` : ahead;
  const after = behind && (/\s$/.test(inside) || /[\p{P}\p{S}]$/u.test(words)) ? ` ${behind}` : behind;
  const bold = `${sign}${words}${sign}`;
  return [`${before}${bold}${after}`, `${ahead && `${ahead} `}${bold}${after}`];
}
