import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { glob, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile } from "../domain/headers/headers-file.ts";
import { withoutFrames } from "../domain/headers/without-frames.ts";
import { readContactedHosts } from "./read-contacted-hosts.ts";
import { pruneSheets } from "./used-styles/prune-sheets.ts";
import { readUsedNames, styleElement } from "./used-styles/read-used-names.ts";

/**
 * What can be done when every page is there, in one pass over them: the style sheets lose what no page uses, and `_headers`
 * gets the policy with the hash of the sheet that stands in the pages and with the hosts in use. The policy of a host's file
 * is one for the whole site, so a page without another host's video itself forbids frames where the site has such videos.
 * @param content the content folder
 * @param site the address the site is built for
 */
export function finishPages(content: string, site: string | undefined): AstroIntegration {
  return {
    name: "finish-pages",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { play: frames, send: formActions } = await readContactedHosts(content, site);
        const pages = (await Array.fromAsync(glob("**/*.html", { cwd: folder }))).sort();
        const { inlined, linked } = await usedStyles(folder, pages);
        for (const page of pages) {
          const html = await readFile(join(folder, page), "utf8");
          const styled = html
            .replace(styleElement, (_, css: string) => `<style>${inlined.get(css) ?? css}</style>`)
            .replace(linkedSheet, (address) => linked.get(address) ?? address);
          const hasFrames = frames.length === 0 || html.includes("data-embed=");
          await writeFile(join(folder, page), hasFrames ? styled : withoutFrames(styled));
        }
        const styles = [...inlined.values()].map(policyHash).sort();
        await writeFile(join(folder, "_headers"), headersFile({ styles, formActions, frames }, namesIn(folder)));
      },
    },
  };
}

/** What takes the place of each sheet in the pages and of each linked sheet's address. */
async function usedStyles(folder: string, pages: readonly string[]) {
  const { names, inlined, linked } = await readUsedNames(folder, pages);
  const addresses = [...linked].sort();
  const files = await Promise.all(addresses.map((address) => readFile(join(folder, address), "utf8")));
  const pruned = pruneSheets([...inlined, ...files], names);
  const sheets = [...inlined].map((css, index) => [css, pruned[index] ?? css] as const);
  const renamed = addresses.map(async (address, index) => {
    const css = pruned[inlined.size + index] ?? "";
    const target = address.replace(/[\w-]{8}\.css$/, `${hashOf(css, "base64url").slice(0, 8)}.css`);
    await rename(join(folder, address), join(folder, target));
    await writeFile(join(folder, target), css);
    return [address, target] as const;
  });
  return { inlined: new Map(sheets), linked: new Map(await Promise.all(renamed)) };
}

const linkedSheet = /\/_astro\/[^"]+\.css/g;

const hashOf = (text: string, encoding: "base64" | "base64url") => createHash("sha256").update(text).digest(encoding);
const policyHash = (css: string) => `'sha256-${hashOf(css, "base64")}'`;

/** What stands in a folder, folders with a closing slash. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}
