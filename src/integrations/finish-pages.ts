import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile } from "../domain/headers/headers-file.ts";
import { withoutFrames } from "../domain/headers/without-frames.ts";
import { pageFile } from "./page-file.ts";
import { precompress } from "./precompress.ts";
import { readContactedHosts } from "./read-contacted-hosts.ts";
import { type DrawnPages, sheetNames, withSheets } from "./reuse-pages/drawn-pages.ts";
import { pruneSheets } from "./used-styles/prune-sheets.ts";
import { readUsedNames } from "./used-styles/read-used-names.ts";

/**
 * What can be done when every page is there: the style sheets lose what no page uses, `_headers` gets the policy with the hash
 * of the sheet that stands in the pages and with the hosts in use, and every page is written, with its compressed twins. The
 * policy of a host's file is one for the whole site, so a page without another host's video itself forbids frames where the
 * site has such videos.
 * @param content the content folder
 * @param site the address the site is built for
 * @param pages as they were drawn
 * @param cache a folder that outlives the build, for compressed files
 */
export function finishPages(
  content: string,
  site: string | undefined,
  pages: DrawnPages,
  cache: string,
): AstroIntegration {
  return {
    name: "finish-pages",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { play: frames, send: formActions } = await readContactedHosts(content, site);
        const drawn = pages.inOrder().map(([path, html]) => ({ file: pageFile(path), html }));
        const { inlined, linked } = await usedStyles(
          folder,
          drawn.map(({ html }) => html),
        );
        const finish = (html: string): string => {
          const addressed = html.replace(linkedSheet, (address) => linked.get(address) ?? address);
          const hasFrames = frames.length === 0 || html.includes("data-embed=");
          return withSheets(hasFrames ? addressed : withoutFrames(addressed), inlined);
        };
        const styles = [...inlined.values()].map(policyHash).sort();
        const names = namesIn(
          folder,
          drawn.map(({ file }) => file),
        );
        await writeFile(join(folder, "_headers"), headersFile({ styles, formActions, frames }, names));
        await precompress(folder, cache, new Map(drawn.map(({ file, html }) => [file, () => finish(html)])));
      },
    },
  };
}

/** What takes the place of the name of each sheet that stands in pages, and of each linked sheet's address. */
async function usedStyles(folder: string, pages: readonly string[]) {
  const inPages = [...new Set(pages.flatMap(sheetNames))]
    .sort()
    .map((name) => [name, sheetFile(folder, name)] as const);
  const own = inPages.map(([, file]) => file);
  const { names, linked } = await readUsedNames(folder, pages, own);
  const addresses = [...linked].sort();
  const files = [...own, ...addresses];
  const sheets = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const pruned = pruneSheets(sheets, names);
  for (const file of own) await rm(join(folder, file));
  const inlined = new Map(inPages.map(([name], index) => [name, pruned[index] ?? ""]));
  const renamed = addresses.map(async (address, index) => {
    const css = pruned[inPages.length + index] ?? "";
    const target = address.replace(/[\w-]{8}\.css$/, `${hashOf(css, "base64url").slice(0, 8)}.css`);
    await rename(join(folder, address), join(folder, target));
    await writeFile(join(folder, target), css);
    return [address, target] as const;
  });
  return { inlined, linked: new Map(await Promise.all(renamed)) };
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

const linkedSheet = /\/_astro\/[^"]+\.css/g;

const hashOf = (text: string, encoding: "base64" | "base64url") => createHash("sha256").update(text).digest(encoding);
const policyHash = (css: string) => `'sha256-${hashOf(css, "base64")}'`;

/** What will stand in the site's folder, folders with a closing slash. @param pages files that are not written yet */
function namesIn(folder: string, pages: readonly string[]): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  return [...new Set([...names, ...pages.map((page) => page.replace(/\/.*/, "/"))])].sort();
}
