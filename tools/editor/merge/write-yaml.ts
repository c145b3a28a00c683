import { parse } from "yaml";

/** Where lines of a longer text are broken, in characters. */
const lineWidth = 118;

/** A text that needs no quotes: letters first, and none of the signs that mean something in the fields of a file. */
const plainText = /^[\p{L}(“‘][^\n:#"'[\]{}`|>*&!%@\\]*$/u;
/** Addresses, names of files and hours need none either. */
const plainSigns = /^(https?:\/\/|media\/|\/)[\w./?=&%~+@-]*$|^\d{1,2}(:\d\d)?(am|pm)[-–,: \dapm]*$/;

/** The value on one line, in quotes where it needs them. */
export function writeScalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const isPlain = plainText.test(value) || plainSigns.test(value);
  return isPlain && staysItself(value) ? value : JSON.stringify(value);
}

/** Would the text, written without quotes, be read as it is? */
export function staysItself(text: string): boolean {
  if (text !== text.trim() || /\n|: | #|:$/.test(text)) return false;
  try {
    return (parse(`key: ${text}`) as { key: unknown }).key === text;
  } catch {
    return false;
  }
}

/** A field with its value, on as many lines as it needs. The first line is set in by `indent`, the others follow from it. */
export function writePair(key: string, value: unknown, indent: number): string {
  return `${" ".repeat(indent)}${key}:${writeValue(value, indent + 2)}`;
}

/** An entry of a list with its dash. */
export function writeItem(value: unknown, indent: number): string {
  const written = isGroup(value) ? `\n${writeFields(value, indent + 2)}` : writeValue(value, indent + 2);
  return `${" ".repeat(indent)}- ${written.trimStart()}`;
}

/** The fields of a group, one below the other. */
export function writeFields(fields: Readonly<Record<string, unknown>>, indent: number): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => writePair(key, value, indent))
    .join("\n");
}

/** What follows the colon, the blank or the line break included. */
function writeValue(value: unknown, indent: number): string {
  if (Array.isArray(value)) return writeList(value, indent);
  if (isGroup(value)) return Object.keys(value).length === 0 ? " {}" : `\n${writeFields(value, indent)}`;
  if (typeof value === "string" && value.length > lineWidth - indent && !plainSigns.test(value))
    return fold(value, indent);
  return ` ${writeScalar(value)}`;
}

function writeList(list: readonly unknown[], indent: number): string {
  const areNames = list.every((item) => typeof item === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(item));
  const line = ` [${list.map(writeScalar).join(", ")}]`;
  if (list.length === 0 || (areNames && list.every((item) => staysItself(item as string)) && line.length < lineWidth))
    return line;
  return `\n${list.map((item) => writeItem(item, indent)).join("\n")}`;
}

/** A longer text on lines of its own, as `>-` begins it. */
function fold(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || indent + last.length + 1 + word.length > lineWidth) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return ` >-\n${lines.map((line) => " ".repeat(indent) + line).join("\n")}`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
