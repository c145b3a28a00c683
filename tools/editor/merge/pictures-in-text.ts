import type { MdastNode } from "satteri";
import { childrenOf, definitionsIn, placeOf, readTree, withEscapedTildes } from "./text-meaning.ts";

/*
 * The editor's page keeps a picture only if it lies in a folder of the page's own. In its texts a picture is therefore a part,
 * `<Picture src="media/desk.jpg" alt="…" />`, which becomes `![…](media/desk.jpg)` again when it is saved.
 */

/** The text of a file as the editor's page gets it. */
export function picturesToParts(written: string): string {
  const text = withEscapedTildes(written);
  const definitions = definitionsIn(readTree(text));
  return replaceNodes(text, (node) => {
    if (node.type === "image") return partOf(node.url, node.alt ?? "");
    if (node.type !== "imageReference") return undefined;
    return partOf(definitions.get(node.identifier.toLowerCase()) ?? "", node.alt ?? "");
  });
}

/** The text of the editor's page as a file has it. */
export function partsToPictures(text: string): string {
  return replaceNodes(text, (node) => {
    if ((node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") || node.name !== "Picture")
      return undefined;
    const said = (name: string) => {
      const found = node.attributes.find(
        (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name,
      );
      return typeof found?.value === "string" ? found.value.trim() : "";
    };
    return `![${said("alt")
      .replace(/\s+/g, " ")
      .replace(/[\\[\]]/g, "\\$&")}](${encodeURI(said("src"))})`;
  });
}

const partOf = (src: string, alt: string) => `<Picture src="${attribute(src)}" alt="${attribute(alt)}" />`;
const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function replaceNodes(text: string, write: (node: MdastNode) => string | undefined): string {
  const edits: { start: number; end: number; put: string }[] = [];
  const walk = (node: MdastNode) => {
    const put = write(node);
    if (put === undefined) for (const child of childrenOf(node)) walk(child);
    else edits.push({ ...placeOf(node), put });
  };
  walk(readTree(text));
  return edits.reverse().reduce((all, { start, end, put }) => all.slice(0, start) + put + all.slice(end), text);
}
