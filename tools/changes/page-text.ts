import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that are read as one piece; a piece within a piece is read by itself. */
const pieces = new Set(
  "address button caption dd dt figcaption h1 h2 h3 h4 h5 h6 label legend li p summary td th tr a title".split(" "),
);
const unread = new Set(["script", "style", "template", "svg", "noscript"]);

/** What is read of a page, sentence by sentence in its order: title, description, texts, and the words of pictures. */
export function pageText(html: string): string[] {
  const found: string[] = [];
  let open = "";
  const close = () => {
    found.push(...sentencesOf(open));
    open = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeName === "#text") open += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!("tagName" in node)) return void childrenOf(node).forEach(walk);
    if (unread.has(node.tagName)) return;
    const isPiece = pieces.has(node.tagName) && node.tagName !== "a";
    if (isPiece) close();
    const words = wordsOf(node);
    if (words) found.push(words);
    for (const child of childrenOf(node)) walk(child);
    if (isPiece || node.tagName === "div" || node.tagName === "section") close();
    else open += node.tagName === "span" || node.tagName === "br" ? " " : "";
  };
  walk(parse(html));
  close();
  return found;
}

/** The title of a page; empty where it has none. */
export function pageTitle(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? "";
}

function childrenOf(node: Node): Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Words that stand in attributes: of a picture, and of the description for search results. */
function wordsOf(element: Element): string | undefined {
  const value = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
  if (element.tagName === "img" && value("alt")) return `Picture: ${value("alt")}`;
  if (element.tagName === "meta" && value("name") === "description") return `In search results: ${value("content")}`;
  return undefined;
}

function sentencesOf(text: string): string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain ? plain.split(/(?<=[.!?]["”’)]?) (?=["“(]?\p{Lu})/u) : [];
}
