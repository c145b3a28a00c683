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
  return filesIn(folder)
    .filter((file) => /\.(mdx|yaml)$/.test(file))
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const head = file.endsWith(".mdx") ? (text.split(/^---$/m)[1] ?? "") : text;
      const fields = (parse(head) ?? {}) as ContentFile["fields"];
      const formerUrls = (fields["formerUrls"] ?? []) as string[];
      return { file, text, fields, path: pathOf(file), draft: fields["draft"] === true, formerUrls };
    });
}

function pathOf(file: string): string | undefined {
  if (file.endsWith(".yaml")) return undefined;
  if (file === "pages/home.mdx") return "/";
  return `/${file.replace(/^pages\//, "").replace(/\.mdx$/, "")}/`;
}
