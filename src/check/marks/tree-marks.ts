import type { MdastNode } from "satteri";
import { cleanAddress, previewPath } from "../../domain/clean-address.ts";
import { addressAdvice } from "../address-advice.ts";
import { type BodyProblem, problemAt } from "../body-problem.ts";
import { characterNames } from "../character-names.ts";

type NodeOf<Type extends MdastNode["type"]> = Extract<MdastNode, { type: Type }>;

/** Words that Markdown takes for signs of its own: they would vanish from the page, or change. */
export function treeMarks(tree: MdastNode, source: string): BodyProblem[] {
  const lines = source.split("\n");
  const nodes = [...nodesIn(tree)];
  const used = new Set(nodes.flatMap((node) => (isReference(node) ? [node.identifier] : [])));
  const known = new Set<string>();
  return nodes.flatMap((node): BodyProblem[] => {
    switch (node.type) {
      case "definition":
        return [...vanished(node, used, lines), ...changedAddress(node, source, lines)];
      case "footnoteDefinition":
        return lostNote(node, used, known, lines);
      case "emphasis":
      case "strong":
        return timesSign(node, source, lines);
      case "link":
        return [...eatenAddress(node, source, lines), ...changedAddress(node, source, lines)];
      case "image":
        return changedAddress(node, source, lines);
      case "table":
        return swallowedText(node, lines);
      case "code":
        return openCode(node, lines);
      case "list":
        return otherNumbers(node, lines);
      default:
        return [];
    }
  });
}

function* nodesIn(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* nodesIn(child);
}

function isReference(node: MdastNode): node is NodeOf<"linkReference" | "imageReference" | "footnoteReference"> {
  return node.type === "linkReference" || node.type === "imageReference" || node.type === "footnoteReference";
}

/** `[Note]: Call` names an address for a link that is not there. */
function vanished(node: NodeOf<"definition">, used: ReadonlySet<string>, lines: readonly string[]): BodyProblem[] {
  if (used.has(node.identifier) || /[/#.:]/.test(node.url)) return [];
  const problem = problemAt(
    node,
    lines,
    "Write a backslash before the bracket, \\[: as it is, this line is taken for the address of a link and vanishes.",
  );
  const raw = lines[problem.line - 1] ?? "";
  const at = problem.column - 1;
  const repair = {
    line: problem.line,
    count: 1,
    lines: [`${raw.slice(0, at)}\\${raw.slice(at)}`],
    why: "a bracket as it is printed",
  };
  return [{ ...problem, seen: "nothing of this line.", repairs: [repair] }];
}

function lostNote(
  node: NodeOf<"footnoteDefinition">,
  used: ReadonlySet<string>,
  known: Set<string>,
  lines: readonly string[],
): BodyProblem[] {
  const name = `[^${node.label ?? node.identifier}]`;
  const isSecond = known.has(node.identifier);
  known.add(node.identifier);
  if (isSecond)
    return [
      {
        ...problemAt(node, lines, `Give this note another number: ${name} is there twice, and this one would vanish.`),
        seen: "nothing of this note.",
      },
    ];
  if (used.has(node.identifier)) return [];
  return [
    {
      ...problemAt(node, lines, `Write ${name} in the text, where the note belongs, or delete the note.`),
      seen: "nothing of this note.",
    },
  ];
}

/** `3*10 and 2*5`: the asterisks are gone and what is between them is emphasized. */
function timesSign(node: NodeOf<"emphasis" | "strong">, source: string, lines: readonly string[]): BodyProblem[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || source[start.offset] !== "*") return [];
  const length = node.type === "strong" ? 2 : 1;
  const opens = source.slice(start.offset - 1, start.offset + length + 1);
  const closes = source.slice(end.offset - length - 1, end.offset + 1);
  if (!/^\d\*+\d$/.test(opens) && !/^\d\*+\d$/.test(closes)) return [];
  const problem = problemAt(
    node,
    lines,
    "Write × for “times”, or \\* for the sign itself: two asterisks in a line emphasize what is between them.",
  );
  if (start.line !== end.line) return [problem];
  const raw = lines[start.line - 1] ?? "";
  const from = start.column - 1;
  const to = from + end.offset - start.offset;
  const piece = raw.slice(from, to);
  const escaped = `${"\\*".repeat(length)}${piece.slice(length, -length)}${"\\*".repeat(length)}`;
  const repair = {
    line: start.line,
    count: 1,
    lines: [raw.slice(0, from) + escaped + raw.slice(to)],
    why: "asterisks as they are printed",
  };
  return [{ ...problem, repairs: [repair] }];
}

/** An address in a sentence takes in what follows it without a blank: a closing quotation mark, the brackets of a forum. */
function eatenAddress(node: NodeOf<"link">, source: string, lines: readonly string[]): BodyProblem[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || source[start.offset] === "[") return [];
  const written = source.slice(start.offset, end.offset);
  const odd = /[[\]|"*]|[^\p{L}\p{N}\p{M}\p{ASCII}]/u.exec(written);
  if (!odd) return [];
  const raw = lines[start.line - 1] ?? "";
  const address = written.slice(0, odd.index);
  const from = start.column - 1;
  const apart = `${raw.slice(0, from)}[${address}](${withScheme(address)})${raw.slice(from + address.length)}`;
  const forum = raw.replace(/\[url=["']?([^\]\s"']+)["']?\]([^[\]]+)\[\/url\]/gi, "[$2]($1)");
  const after = forum === raw ? apart : forum;
  return [
    {
      ...problemAt(
        node,
        lines,
        `Write the link as [words](${withScheme(address)}): what follows it without a blank is taken for a part of the address.`,
      ),
      repairs: [{ line: start.line, count: 1, lines: [after], why: "a link that ends where its address ends" }],
    },
  ];
}

/** What a program put into an address when it was copied: signs that nobody sees, a wrapping, the preview on one's own computer. */
function changedAddress(
  node: NodeOf<"link" | "image" | "definition">,
  source: string,
  lines: readonly string[],
): BodyProblem[] {
  const { start, end } = node.position ?? {};
  if (addressAdvice(node.url) || (node.type === "link" && source[start?.offset ?? 0] !== "[")) return [];
  const meant = previewPath(node.url) ?? cleanAddress(node.url);
  if (!start || !end || meant === node.url) return [];
  const isPreview = previewPath(node.url) !== undefined;
  const names = characterNames(node.url);
  const reason = isPreview
    ? "this is the address of the preview, which only you can open."
    : names
      ? `${names} became a part of the address.`
      : "a program put more around the address when it was copied.";
  const raw = lines[start.line - 1] ?? "";
  const written = [node.url, node.url.replaceAll("&", "&amp;"), encodeURI(node.url)].find((each) => raw.includes(each));
  const after = written && raw.replace(written, () => meant);
  return [
    {
      ...problemAt(node, lines, `Write ${meant}: ${reason}`),
      seen: "a link that leads to no page.",
      ...(after && { repairs: [{ line: start.line, count: 1, lines: [after], why: "the address as it was meant" }] }),
    },
  ];
}

function withScheme(address: string): string {
  if (/^[a-z]+:/i.test(address)) return address;
  return address.includes("@") ? `mailto:${address}` : `https://${address}`;
}

/** A text right below a table becomes a row of it. */
function swallowedText(node: NodeOf<"table">, lines: readonly string[]): BodyProblem[] {
  if (node.children.length < 2) return [];
  return node.children.slice(1).flatMap((row): BodyProblem[] => {
    const { start } = row.position ?? {};
    const raw = lines[(start?.line ?? 0) - 1] ?? "";
    if (!start || /(?<!\\)\|/.test(raw) || (node.children[0]?.children.length ?? 0) < 2) return [];
    const repair = { line: start.line, count: 1, lines: ["", raw], why: "an empty line between a table and a text" };
    return [
      {
        line: start.line,
        column: start.column,
        found: raw.trim(),
        advice: "Leave an empty line below the table: right under it this text becomes a row of it.",
        seen: "this text as a row of the table.",
        repairs: [repair],
      },
    ];
  });
}

/** Three backticks or tildes that nothing closes make a program listing of all that follows. */
function openCode(node: NodeOf<"code">, lines: readonly string[]): BodyProblem[] {
  const { start, end } = node.position ?? {};
  const sign = /^[\s>]*(?:[-*+]\s+)?(`{3,}|~{3,})/.exec(lines[(start?.line ?? 0) - 1] ?? "")?.[1];
  if (!start || !end || !sign) return [];
  const last = lines[end.line - 1]?.replace(/^[\s>]+/, "").trimEnd() ?? "";
  if (end.line > start.line && last.startsWith(sign) && new Set(last).size === 1) return [];
  return [
    {
      ...problemAt(
        node,
        lines,
        `Delete this line: ${sign.slice(0, 3)} makes a program listing of all that follows. For a line across the page write ---.`,
      ),
      seen: "the rest of the page as a program listing.",
    },
  ];
}

/** A list is numbered anew from its first number: `10.`, `12.`, `15.` are printed as 10, 11, 12. */
function otherNumbers(node: NodeOf<"list">, lines: readonly string[]): BodyProblem[] {
  if (!node.ordered) return [];
  const written = node.children.map(({ position }) => {
    const text = lines[(position?.start.line ?? 0) - 1]?.slice((position?.start.column ?? 1) - 1) ?? "";
    return Number(/^(\d+)[.)]/.exec(text)?.[1] ?? Number.NaN);
  });
  const jump = written.findIndex(
    (number, index) => index > 0 && (number > (written[index - 1] ?? 0) + 1 || number < (written[index - 1] ?? 0)),
  );
  const item = node.children[jump];
  if (jump < 0 || !item) return [];
  const printed = (written[0] ?? 1) + jump;
  return [
    {
      ...problemAt(
        item,
        lines,
        `Number the list without gaps: this line would be printed as ${printed}. For the number itself write a backslash before its dot: ${written[jump]}\\.`,
      ),
      seen: `${printed}. instead of ${written[jump]}.`,
    },
  ];
}
