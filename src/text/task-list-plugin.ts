import { defineMdastPlugin } from "satteri";

/**
 * `- [ ]` and `- [x]` become plain signs, ☐ and ☑. Markdown would make boxes that nobody can tick and that have no name for
 * people who listen to the page. The signs are read aloud as "ballot box" and "ballot box with check".
 */
export const taskListPlugin = defineMdastPlugin({
  name: "task-list",
  listItem(node, context) {
    if (typeof node.checked !== "boolean") return;
    const sign = node.checked ? "\u2611" : "\u2610";
    const [first] = node.children;
    const text = { type: "text", value: `${sign}\u00A0` } as const;
    if (first?.type === "paragraph") context.prependChild(first, text);
    else context.prependChild(node, { type: "paragraph", children: [text] });
    context.setProperty(node, "checked", null);
  },
});
