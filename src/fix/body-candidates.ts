import type { Problem } from "../check/problem.ts";
import { bodyComponents } from "../schemas/body-components.ts";
import { type Candidate, lineCandidate } from "./change.ts";

/** What an owner who wrote this line of a page's text may have meant; see `fieldCandidates`. */
export function bodyCandidates({ line = 1, column = 1, found = "" }: Problem, lines: readonly string[]): Candidate[] {
  const text = lines[line - 1] ?? "";
  const of = (after: string, why: string) => lineCandidate(line, text, after, why);
  const start = text.slice(0, column - 1);
  const rest = text.slice(column - 1);
  return [
    ...of(text.replace(/(?<=!\[[^\][]*)\]\s+\((?=media\/)/g, "]("), "a picture has no space in it"),
    ...of(text.replace(/\]\s+\((?=\/|#|https:|mailto:|tel:|media\/)/g, "]("), "a link has no space in it"),
    ...of(start + rest.replace(/^<(https:\/\/[^\s<>]+)>/, "[$1]($1)"), "a link as this site writes it"),
    ...of(start + rest.replace(/^<(?:mailto:)?([^\s<>@]+@[^\s<>]+)>/, "$1"), "an e-mail address without < and >"),
    ...of(text.replace(/<(b|strong)>([^<>*]+)<\/\1>/gi, "**$2**"), "bold words as **words**"),
    ...of(text.replace(/<(i|em)>([^<>*]+)<\/\1>/gi, "*$2*"), "emphasized words as *words*"),
    ...of(text.replace(/^# (?=\S)/, "## "), "## for a heading; a single # is the title of the page"),
    ...of(text.replace(/<(s|del|strike)>([^<>~]+)<\/\1>/gi, "~~$2~~"), "struck words as ~~words~~"),
    ...of(
      text.replace(/<sub>(\d+)<\/sub>/gi, (_, digits: string) => small(digits, "₀₁₂₃₄₅₆₇₈₉")),
      "small digits as they are printed",
    ),
    ...of(
      text.replace(/<sup>(\d+)<\/sup>/gi, (_, digits: string) => small(digits, "⁰¹²³⁴⁵⁶⁷⁸⁹")),
      "small digits as they are printed",
    ),
    ...of(text.replace(/<code>([^<>`]+)<\/code>/gi, "`$1`"), "code between backticks"),
    ...of(
      text.replace(
        /<a\s+href="(https:\/\/[^"\s]+|\/[^"\s]*|mailto:[^"\s]+|tel:[^"\s]+)"[^<>]*>([^<>[\]]+)<\/a>/gi,
        "[$2]($1)",
      ),
      "a link as this site writes it",
    ),
    ...of(
      text.replace(/<\/?(?:span|font|u|ins|small|big|center)(?:\s[^<>]*)?>/gi, ""),
      "words without the looks of another program",
    ),
    ...lineBreak(line, text),
    ...of(start + component(rest), "a part of the page, as it is written here"),
    ...of(
      attributes.test(rest) ? (/^\{[#:.]/.test(rest) ? start.trimEnd() : start) + rest.replace(attributes, "") : text,
      "a sign of another program is gone; this site names the parts of a page by itself",
    ),
    ...of(
      isSign(rest) ? start + rest.replace(/^(?:<|\{+)/, (signs) => signs.replace(/./g, "\\$&")) : text,
      "the sign itself, not the beginning of code",
    ),
    ...underline(line, found, lines),
  ];
}

/** `{#name}`, `{: .class}`, `{.class}` behind a heading, as other programs write the name of a part. */
const attributes =
  /^\{(?:(?:#|:|\.)[^{}]*|(?:anchor|color|quote|code|noformat|panel|info|note|toc|tip|warning)(?::[^{}]*)?)\}/;

/** A sign of its own that would be printed, not the beginning of what another program would do: `{{< video >}}`, `{% include %}`. */
function isSign(rest: string): boolean {
  if (rest.startsWith("<")) return !/^<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/i.test(rest);
  return rest.startsWith("{") && !/^\{(?:\{?[%<{].*[%>}]\}|\||[\^~]\})/.test(rest) && !attributes.test(rest);
}

const small = (digits: string, signs: string) => digits.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit);

/** `<br>`: a backslash at the end of a line, or `<br />` in a table. */
function lineBreak(line: number, text: string): Candidate[] {
  if (!/<br\s*\/?>/i.test(text)) return [];
  const inTable = text.replace(/<br\s*\/?>/gi, "<br />");
  const lines = text.split(/\s*<br\s*\/?>\s*/i).filter((each, index, all) => each !== "" || index < all.length - 1);
  const below = lines.map((each, index) => (index < lines.length - 1 ? `${each}\\` : each));
  return [
    ...lineCandidate(line, text, inTable, "a new line in a cell of a table, as it is written here"),
    { line, count: 1, lines: below, why: "a backslash for a new line" },
  ];
}

/** `<hours>` for `<Hours />`: capital letters and the slash at the end are how it is written, nothing else is touched. */
function component(rest: string): string {
  return rest.replace(/^<([A-Za-z]+)((?:\s+\w+="[^"]*")*)\s*\/?>/, (whole, name: string, attributes: string) => {
    const known = Object.keys(bodyComponents).find((each) => each.toLowerCase() === name.toLowerCase());
    return known ? `<${known}${attributes} />` : whole;
  });
}

/** Dashes right under a text would make it a heading. */
function underline(line: number, found: string, lines: readonly string[]): Candidate[] {
  const next = lines[line] ?? "";
  if (!found || found.includes("|") || !/^(-{3,}|={3,})\s*$/.test(next)) return [];
  return [{ line: line + 1, count: 1, lines: ["", next], why: "an empty line between a text and a line of dashes" }];
}
