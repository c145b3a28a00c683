import type { MdastNode } from "satteri";
import { addressAdvice } from "./address-advice.ts";
import { type BodyProblem, problemAt } from "./body-problem.ts";
import { characterAdvice } from "./character-advice.ts";
import { componentAdvice } from "./component-advice.ts";
import { headingProblems } from "./heading-problems.ts";

const deepest = 30;
type Rule = (node: MdastNode, parent: MdastNode) => string | undefined;
type NodeType = MdastNode["type"];

const fine: Rule = () => undefined;
const code: Rule = (node) => ("value" in node && node.value.startsWith("/*") ? remark : braces);
const remark = "Delete this remark. Remarks can only stand in the fields, after a #.";
const braces = "Write \\{ for the sign itself: what stands between { and } is code, and code is not read here.";
const html = "Delete it; HTML is not read here.";
const secondFields = "Delete these fields: a file has one block of fields, at its top.";

/**
 * The rule table: what may stand in a text. What is not named here is refused, so a text cannot run code, whatever the
 * parser learns to understand.
 */
const rules: Partial<Record<NodeType, Rule>> = {
  root: fine,
  paragraph: fine,
  heading: fine,
  text: (node) => ("value" in node ? textAdvice(node.value) : undefined),
  emphasis: fine,
  strong: fine,
  delete: fine,
  break: fine,
  thematicBreak: (node, parent) => (parent.type === "root" && parent.children[0] === node ? doubleEnd : undefined),
  blockquote: fine,
  list: fine,
  listItem: fine,
  inlineCode: fine,
  code: fine,
  table: fine,
  tableRow: fine,
  tableCell: fine,
  footnoteReference: fine,
  footnoteDefinition: fine,
  linkReference: fine,
  imageReference: (node) => ("alt" in node && !node.alt?.trim() ? noAlt : undefined),
  definition: (node) => ("url" in node ? addressAdvice(node.url) : undefined),
  link: (node) => ("url" in node ? (addressAdvice(node.url) ?? (hasWords(node) ? undefined : noWords)) : undefined),
  image: (node) =>
    "url" in node ? (addressAdvice(node.url) ?? ("alt" in node && !node.alt?.trim() ? noAlt : undefined)) : undefined,
  mdxJsxFlowElement: componentAdvice,
  mdxJsxTextElement: componentAdvice,
  mdxjsEsm: () =>
    "Begin this line with another word: lines that begin with import or export are code, and code is not read here.",
  mdxFlowExpression: code,
  mdxTextExpression: code,
  html: () => html,
  yaml: () => secondFields,
  toml: () => secondFields,
};

const tooDeep = "Write it more simply: there are more than 30 levels inside each other here.";
const doubleEnd = "Delete this line of dashes: the fields have ended above it.";
const noAlt =
  "Say what the picture shows: ![what it shows](media/picture.jpg). If it only decorates the page, write ![decorative](media/picture.jpg).";
const noWords = "Write the words of the link between the square brackets: [words](/contact/).";

/**
 * Everything in a text that may not stand there. The content check and the build's guard both ask this function.
 * @param source the text that the tree was made of
 */
export function treeProblems(tree: MdastNode, source: string): BodyProblem[] {
  const lines = source.split("\n");
  const problems: BodyProblem[] = [];
  const tell = (node: MdastNode, advice: string) => void problems.push(problemAt(node, lines, advice));
  const walk = (node: MdastNode, parent: MdastNode, depth: number): void => {
    if (depth > deepest) {
      tell(node, tooDeep);
      return;
    }
    const rule = rules[node.type] ?? (() => "Delete it, or write it in another way: this cannot stand in a text.");
    const advice = rule(node, parent) ?? entityAdvice(node);
    if (advice) tell(node, advice);
    if ("children" in node) for (const child of node.children) walk(child, node, depth + 1);
  };
  walk(tree, tree, 0);
  if (isTooDeep(problems)) return problems;
  return [...problems, ...headingProblems(tree, lines)];
}

/** Has the text so many levels that nothing else can be said of it? */
export function isTooDeep(problems: readonly BodyProblem[]): boolean {
  return problems.some(({ advice }) => advice === tooDeep);
}

function hasWords(node: MdastNode): boolean {
  if ("alt" in node && node.alt?.trim()) return true;
  if ("value" in node && node.value.trim()) return true;
  return "children" in node && node.children.some(hasWords);
}

/** Entities (`&#x202e;`) can make characters that the file itself does not have. */
function entityAdvice(node: MdastNode): string | undefined {
  const { value, alt, title } = node as { value?: string | null; alt?: string | null; title?: string | null };
  const text = `${value ?? ""}${alt ?? ""}${title ?? ""}`;
  return text ? characterAdvice(text) : undefined;
}

/** Markdown that did not become what it was meant to be and would be printed with its signs. */
function textAdvice(text: string): string | undefined {
  const [, isPicture] =
    /(!?)\[[^\][]*\](?:\(|\s+\((?:\/|#|\.{1,2}\/|https?:|mailto:|tel:|www\.|media\/))/.exec(text) ?? [];
  if (isPicture === "!") return "Write a picture without a space in it: ![what it shows](media/picture.jpg).";
  if (isPicture === "") return "Write a link without a space in it: [words](/contact/).";
  const missing = /\[([^\][]*)\]\[\s*([^\][]*)\]/.exec(text);
  if (missing)
    return `Write the address of the link right behind its words: [${missing[1]}](/contact/). Nothing below says where [${missing[2]}] leads.`;
  const note = /\[\^([^\]\s]+)\]/.exec(text)?.[1];
  if (note) return `Write the note below the text, on a line of its own: [^${note}]: The words of the note.`;
  return undefined;
}
