import { type MdastNode, mdxToMdast } from "satteri";
import { isSingleTilde } from "../../../src/check/marks/masked-body.ts";

/** A text taken apart, as the site reads it: only two tildes strike words out. */
export function readTree(text: string): MdastNode {
  return withPlainTildes(mdxToMdast(text, { features: { frontmatter: false } }), text);
}

function withPlainTildes(node: MdastNode, text: string): MdastNode {
  if (!("children" in node)) return node;
  const tilde = { type: "text", value: "~" } as MdastNode;
  const children = node.children.flatMap((child): MdastNode[] => {
    const read = withPlainTildes(child, text);
    return read.type === "delete" && isSingleTilde(read, text) ? [tilde, ...read.children, tilde] : [read];
  });
  return { ...node, children } as MdastNode;
}

/** The same text with the tildes written so that every reader of Markdown leaves them alone, as Keystatic would not. */
export function withEscapedTildes(text: string): string {
  const places: number[] = [];
  const walk = (node: MdastNode) => {
    if (node.type === "delete" && isSingleTilde(node, text)) places.push(placeOf(node).start, placeOf(node).end - 1);
    for (const child of childrenOf(node)) walk(child);
  };
  walk(mdxToMdast(text, { features: { frontmatter: false } }));
  return places.sort((a, b) => b - a).reduce((all, at) => `${all.slice(0, at)}\\${all.slice(at)}`, text);
}

/** Where a node stands in its text. */
export function placeOf(node: MdastNode): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

export const childrenOf = (node: MdastNode): readonly MdastNode[] => ("children" in node ? node.children : []);

/** The addresses of a text's link definitions, by name. */
export function definitionsIn(root: MdastNode): ReadonlyMap<string, string> {
  const found = childrenOf(root).flatMap((node) =>
    node.type === "definition" ? [[node.identifier.toLowerCase(), node.url] as const] : [],
  );
  return new Map(found);
}

/**
 * What a node says, whatever signs it is written with: the same for `*` and `-` lists, for escaped and plain signs, for a link
 * with its address here or below. The editor's page rewrites all of these.
 */
export function meaningOf(node: MdastNode, definitions: ReadonlyMap<string, string>): string {
  return JSON.stringify(simplify(node, definitions));
}

/**
 * Do two texts say the same, whatever signs they are written with?
 * @param definitions the addresses of links in the first text that are defined elsewhere
 */
export function saysTheSame(one: string, other: string, definitions: ReadonlyMap<string, string> = new Map()): boolean {
  const foot = [...definitions].map(([name, url]) => `[${name}]: <${url}>`).join("\n");
  try {
    return meaningOfAll(`${one}\n\n${foot}`) === meaningOfAll(other);
  } catch {
    return false;
  }
}

function meaningOfAll(text: string): string {
  const root = readTree(text);
  const definitions = definitionsIn(root);
  const nodes = childrenOf(root).filter(({ type }) => type !== "definition");
  return nodes.map((node) => meaningOf(node, definitions)).join("\n");
}

type Meaning = string | readonly Meaning[];

function simplify(node: MdastNode, definitions: ReadonlyMap<string, string>): Meaning {
  const inner = (): Meaning[] => joinTexts(childrenOf(node).map((child) => simplify(child, definitions)));
  switch (node.type) {
    case "text":
      return node.value.replace(/\s+/g, " ");
    case "paragraph": {
      const parts = inner().map((part, index, all) => trimEdge(part, index === 0, index === all.length - 1));
      return parts.length === 1 && parts[0]?.[0] === "part" ? parts[0] : ["paragraph", ...parts];
    }
    case "heading":
      return ["heading", String(node.depth), ...inner()];
    case "list":
      return ["list", node.ordered ? `from ${node.start ?? 1}` : "dots", ...inner()];
    case "listItem":
      return ["listItem", ...withBox(node.checked, inner())];
    case "inlineCode":
      return ["inlineCode", node.value];
    case "code":
      return ["code", node.lang ?? "", node.value];
    case "link":
      return ["link", node.url, ...inner()];
    case "linkReference":
      return ["link", definitions.get(node.identifier.toLowerCase()) ?? "", ...inner()];
    case "image":
      return ["image", node.url, node.alt ?? ""];
    case "imageReference":
      return ["image", definitions.get(node.identifier.toLowerCase()) ?? "", node.alt ?? ""];
    case "footnoteReference":
      return `[^${node.label}]`;
    case "footnoteDefinition":
      return ["paragraph", ...joinTexts([`[^${node.label}]: `, ...(inner()[0]?.slice(1) ?? [])])];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return ["part", node.name ?? "", ...attributesOf(node)];
    default:
      return [node.type, ...inner()];
  }
}

/** The editor's page knows no boxes to tick: it writes `- [ ] word` as `- \\[ ] word`. */
function withBox(checked: boolean | null | undefined, [first, ...others]: Meaning[]): Meaning[] {
  if (typeof checked !== "boolean" || first === undefined) return first === undefined ? [] : [first, ...others];
  const box = checked ? "[x] " : "[ ] ";
  const [kind = "paragraph", ...parts] = typeof first === "string" ? ["paragraph", first] : first;
  return [[kind, ...joinTexts([box, ...parts])], ...others];
}

function attributesOf(node: MdastNode & { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }): string[] {
  return node.attributes
    .flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" && attribute.value
        ? [`${attribute.name}=${JSON.stringify(attribute.value)}`]
        : [],
    )
    .sort();
}

/** Neighboring texts as one, since an escaped sign or a footnote may have divided them. */
function joinTexts(parts: readonly Meaning[]): Meaning[] {
  const joined: Meaning[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string")
      joined[joined.length - 1] = (last + part).replace(/\s+/g, " ");
    else joined.push(part);
  }
  return joined;
}

function trimEdge(part: Meaning, isFirst: boolean, isLast: boolean): Meaning {
  if (typeof part !== "string") return part;
  const begun = isFirst ? part.trimStart() : part;
  return isLast ? begun.trimEnd() : begun;
}
