import { stringify } from "yaml";

/** The text of a new file: its fields in YAML, one a line, and room for the text of the page below. */
export function entryText(fields: Readonly<Record<string, unknown>>, extension: string): string {
  const yaml = stringify(fields, { lineWidth: 0, defaultStringType: "PLAIN", version: "1.2", schema: "core" });
  return extension === ".yaml" ? yaml : `---\n${yaml}---\n`;
}

/** The name of a file as an address can carry it: `The Calf & Shin` becomes `the-calf-shin`. */
export function fileNameFor(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
