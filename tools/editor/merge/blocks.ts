import type { MdastNode } from "satteri";
import { childrenOf, definitionsIn, meaningOf, placeOf, readTree } from "./text-meaning.ts";

/** A paragraph, a heading, a list or an entry of one, as it stands in its text. */
export interface Block {
  node: MdastNode;
  raw: string;
  /** definitions of links below it, with what stands between */
  tail: string;
  meaning: string;
  /** the addresses of the links that the text defines below */
  definitions: ReadonlyMap<string, string>;
}

/** The paragraphs, headings, lists … of a text, from top to bottom. */
export function blocksIn(text: string): Block[] {
  const root = readTree(text);
  const definitions = definitionsIn(root);
  const blocks: Block[] = [];
  for (const node of childrenOf(root)) {
    const { start, end } = placeOf(node);
    const above = blocks.at(-1);
    if (node.type !== "definition")
      blocks.push({ node, raw: text.slice(start, end), tail: "", meaning: meaningOf(node, definitions), definitions });
    else if (above) above.tail = text.slice(placeOf(above.node).end, end);
  }
  return blocks;
}

/** The entries of a list, or the rows of a table. */
export function entriesOf(block: Block): Block[] {
  const shift = placeOf(block.node).start;
  return childrenOf(block.node).map((node) => {
    const { start, end } = placeOf(node);
    return {
      node,
      raw: block.raw.slice(start - shift, end - shift),
      tail: "",
      meaning: meaningOf(node, block.definitions),
      definitions: block.definitions,
    };
  });
}
