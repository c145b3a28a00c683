import type { MdastNode } from "satteri";
import { headingsIn } from "./heading-problems.ts";
import { headingSlug } from "./heading-slug.ts";

/** The anchors of the headings in a text. A page has more of its own, which only the built site can tell. */
export function anchorsIn(tree: MdastNode | undefined): string[] {
  return tree ? headingsIn(tree).map((heading) => headingSlug(wordsOf(heading))) : [];
}

function wordsOf(node: MdastNode): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
