import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile as headersText } from "../domain/headers/headers-file.ts";
import { withoutFrames } from "../domain/headers/without-frames.ts";
import { readContactedHosts } from "./read-contacted-hosts.ts";

/**
 * Writes `_headers`: the policy with the hash of every style sheet that stands in a page and with the hosts in use, and how
 * long files may be kept. The policy of a host's file is one for the whole site, so a page without another host's video
 * itself forbids frames where the site has such videos elsewhere.
 * @param content the content folder
 * @param site the address the site is built for
 */
export function headersFile(content: string, site: string | undefined): AstroIntegration {
  return {
    name: "headers-file",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { play: frames, send: formActions } = await readContactedHosts(content, site);
        const styles = new Set<string>();
        for await (const file of glob("**/*.html", { cwd: folder })) {
          const html = await readFile(join(folder, file), "utf8");
          for (const [, css = ""] of html.matchAll(/<style>(.*?)<\/style>/gs)) styles.add(hashOf(css));
          if (frames.length > 0 && !html.includes("data-embed="))
            await writeFile(join(folder, file), withoutFrames(html));
        }
        await writeFile(
          join(folder, "_headers"),
          headersText({ styles: [...styles].sort(), formActions, frames }, namesIn(folder)),
        );
      },
    },
  };
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands in a folder, folders with a closing slash. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}
