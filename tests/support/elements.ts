import type { DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;
export type Parent = Tree.ParentNode;

/** Words in these are not read by visitors as text of the page. */
const unread = new Set(["script", "style", "svg", "template", "head"]);

/** Every element below a node, in the order of the document. */
export function elementsIn(parent: Parent): Element[] {
  return parent.childNodes.flatMap((node) => ("tagName" in node ? [node, ...elementsIn(node)] : []));
}

/** Every element of these names below a node. */
export function elementsNamed(parent: Parent, ...names: readonly string[]): Element[] {
  return elementsIn(parent).filter(({ tagName }) => names.includes(tagName));
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Does the element have this class? */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(/\s+/).includes(name);
}

/** The first element that fits. @throws Error naming what was looked for */
export function only(elements: readonly Element[], what: string): Element {
  const [first] = elements;
  if (!first) throw new Error(`There is no ${what}.`);
  return first;
}

/** The text as it is read: the parts of the page with one space between them, none before a full stop or a comma or after a bracket. */
export function textOf(node: Tree.ChildNode | Parent): string {
  return piecesOf(node)
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,;:!?)])|(?<=\() /g, "")
    .trim();
}

function piecesOf(node: Tree.ChildNode | Parent): string[] {
  if (node.nodeName === "#text") return [(node as Tree.TextNode).value];
  if (!("childNodes" in node) || unread.has(node.nodeName)) return [];
  return node.childNodes.flatMap(piecesOf);
}
