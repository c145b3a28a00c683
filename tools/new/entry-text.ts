import { stringify } from "yaml";

/** The text of a new file: its fields in YAML, one a line, and room for the text of the page below. */
export function entryText(fields: Readonly<Record<string, unknown>>, extension: string): string {
  const yaml = stringify(fields, { lineWidth: 0, defaultStringType: "PLAIN", version: "1.2", schema: "core" });
  return extension === ".yaml" ? yaml : `---\n${yaml}---\n`;
}
