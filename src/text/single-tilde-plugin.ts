import { defineMdastPlugin, type MdastNode } from "satteri";
import { isSingleTilde } from "../check/marks/masked-body.ts";

/**
 * Only two tildes strike words out. One stands for "about" and "to", so `5~10 times, 2~3 sets` is printed as it is written;
 * the compiler has no option for it.
 */
export const singleTildePlugin = defineMdastPlugin({
  name: "single-tilde",
  options: { position: true },
  delete(node, context) {
    if (!isSingleTilde(node, context.source)) return;
    const tilde: MdastNode = { type: "text", value: "~" };
    context.replaceNode(node, [tilde, ...node.children, tilde]);
  },
});
