import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { filesIn } from "./built-site.ts";

/** A file of words in a content folder. */
export interface ContentFile {
  /** relative to the content folder: `regions/psoas.mdx` */
  file: string;
  text: string;
  fields: Readonly<Record<string, unknown>>;
  /** the address of its page, told from its name alone; undefined for facts without a page */
  path: string | undefined;
  draft: boolean;
  formerUrls: string[];
}

/** The files of words in a content folder, read by simpler means than the site's own. */
export function contentFiles(folder: string): ContentFile[] {
  const names = filesIn(folder).filter((file) => /\.(mdx|yaml)$/.test(file));
  const hasSeveralLocations = names.filter((file) => file.startsWith("locations/")).length > 1;
  return names.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const head = file.endsWith(".mdx") ? (text.split(/^---$/m)[1] ?? "") : text;
    const fields = (parse(head) ?? {}) as ContentFile["fields"];
    const formerUrls = (fields["formerUrls"] ?? []) as string[];
    const path = pathOf(file, hasSeveralLocations);
    return { file, text, fields, path, draft: fields["draft"] === true, formerUrls };
  });
}

/** Several locations have a page each; the only one is told on the page with hours and address. */
function pathOf(file: string, hasSeveralLocations: boolean): string | undefined {
  const [, folder = "", page = "", ending] = /^(\w\w\/)?(.*)\.(mdx|yaml)$/.exec(file) ?? [];
  if (ending === "yaml" && !(hasSeveralLocations && page.startsWith("locations/"))) return undefined;
  if (page === "pages/home") return `/${folder}`;
  if (page === "pages/404") return `/${folder}404.html`;
  return `/${folder}${page.replace(/^pages\//, "")}/`;
}
