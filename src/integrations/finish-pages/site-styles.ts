import { hash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pruneSheets } from "../used-styles/prune-sheets.ts";
import { readUsedNames } from "../used-styles/read-used-names.ts";

/** The style sheets of a site without what no page of it uses, by their names: `Page`. */
export interface SiteStyles {
  /** those that stand in pages, as text */
  inlined: ReadonlyMap<string, string>;
  /** of those that pages link, the address: `/_astro/other-media.Dx1-h1aX.css` */
  linked: ReadonlyMap<string, string>;
}

/**
 * Prunes the style sheets of a built site. Files of those that stand in pages are deleted, linked ones get the name of what is
 * left in them.
 * @param folder the built site
 * @param tags every start tag of its pages
 * @param inPages the names of the sheets that stand in pages
 * @throws Error when a name is that of no sheet, or of more than one
 */
export async function siteStyles(
  folder: string,
  tags: ReadonlySet<string>,
  inPages: Iterable<string>,
): Promise<SiteStyles> {
  const own = [...new Set(inPages)].sort();
  const others = [...new Set(Array.from(tags, linkedName))].filter((name) => name !== undefined).sort();
  const files = [...own, ...others].map((name) => sheetFile(folder, name));
  const names = await readUsedNames(folder, tags, (file) => files.includes(file));
  const pruned = pruneSheets(await Promise.all(files.map((file) => readFile(join(folder, file), "utf8"))), names);
  const linked = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const css = pruned[index] ?? "";
    if (index < own.length) await rm(join(folder, file));
    else {
      const target = file.replace(/[\w-]{8}\.css$/, `${hash("sha256", css, "base64url").slice(0, 8)}.css`);
      await rename(join(folder, file), join(folder, target));
      await writeFile(join(folder, target), css);
      linked.set(others[index - own.length] ?? "", `/${target}`);
    }
  }
  return { inlined: new Map(own.map((name, index) => [name, pruned[index] ?? ""])), linked };
}

/** A page with the addresses that its linked sheets have now. */
export function withLinkedSheets(html: string, linked: ReadonlyMap<string, string>): string {
  return html.replace(sheetAddress, (address, name: string) => linked.get(name) ?? address);
}

const sheetAddress = /\/_astro\/([^"/]+)\.[\w-]{8}\.css/g;

/** The name of the sheet that a tag links; undefined of another tag. */
function linkedName(tag: string): string | undefined {
  return /^<link rel="stylesheet" href="\/_astro\/([^"/]+)\.[\w-]{8}\.css"/.exec(tag)?.[1];
}

/** The file of a sheet by its name. @throws Error when there is none, or more than one */
function sheetFile(folder: string, name: string): string {
  const files = readdirSync(join(folder, "_astro")).filter((file) => file.replace(/\.[\w-]{8}\.css$/, "") === name);
  const [file] = files;
  if (!file || files.length > 1)
    throw new Error(
      `The build has ${files.length} style sheets named ${name}, and pages need one. Rename a file in src/styles/.`,
    );
  return `_astro/${file}`;
}
