import { createHash } from "node:crypto";
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile as headersText } from "../domain/headers/headers-file.ts";

/** Writes `_headers`: the policy with the hash of every style sheet that stands in a page, and how long files may be kept. */
export function headersFile(): AstroIntegration {
  return {
    name: "headers-file",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const styles = new Set<string>();
        let formActions: string[] = [];
        let framed = new Set<string>();
        for await (const file of glob("**/*.html", { cwd: folder })) {
          const html = await readFile(join(folder, file), "utf8");
          for (const [, css = ""] of html.matchAll(/<style>(.*?)<\/style>/gs)) styles.add(hashOf(css));
          formActions = [
            ...new Set([
              ...formActions,
              ...[...html.matchAll(/<form\b[^>]*action="(https:\/\/[^"]+)"/g)].map(
                ([, action = ""]) => new URL(action).origin,
              ),
            ]),
          ];
          framed = new Set([
            ...framed,
            ...[...html.matchAll(/\bdata-embed="(https:\/\/[^"]+)"/g)].map(([, embed = ""]) => new URL(embed).origin),
          ]);
        }
        await writeFile(
          join(folder, "_headers"),
          headersText({ styles: [...styles], formActions, frames: [...framed] }),
        );
      },
    },
  };
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
