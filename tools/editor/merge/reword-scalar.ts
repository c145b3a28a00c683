import { parseDocument, type Scalar } from "yaml";
import { mergeWords } from "./merge-words.ts";
import { staysItself, writeScalar } from "./write-yaml.ts";

/**
 * A changed value in the manner of the old one: with its kind of quotes, or with its line breaks.
 * @param written the old value as it stands in the file
 * @returns `undefined` where that manner does not fit the new value
 */
export function rewordScalar(node: Scalar, written: string, value: unknown): string | undefined {
  if (typeof value !== "string" || typeof node.value !== "string") return writeScalar(value);
  if (node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL") return rewordBlock(written, value);
  if (node.type === "QUOTE_DOUBLE") return JSON.stringify(value);
  if (node.type === "QUOTE_SINGLE")
    return /\n/.test(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
  if (!written.includes("\n")) return staysItself(value) ? value : writeScalar(value);
  const merged = mergeWords(written, value);
  return sameWords(merged, value) ? merged : undefined;
}

function rewordBlock(written: string, value: string): string | undefined {
  const [, head = "", lines = ""] = /^([^\n]*\n)([\s\S]*)$/.exec(written) ?? [];
  const merged = head + mergeWords(lines, value);
  const keepsLines = /^[|>][-+]?[ \t]*\n/.test(head) && lines.trim() !== "" && value.trim() !== "";
  return keepsLines && sameWords(merged, value) ? merged : undefined;
}

/** Is the written value read as these words? */
function sameWords(written: string, value: string): boolean {
  const document = parseDocument(`key: ${written}`, { prettyErrors: false });
  const read: unknown = document.get("key");
  return document.errors.length === 0 && typeof read === "string" && flat(read) === flat(value);
}

const flat = (text: string) => text.trim().replace(/\s+/g, " ");
