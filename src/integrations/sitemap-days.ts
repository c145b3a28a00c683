import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/**
 * Writes the days of the sitemap as days. The package turns `2026-11-22` into midnight in London, an instant that nobody
 * wrote; W3C Datetime, the sitemap's form for dates, knows days without a time. Stands after the sitemap's integration.
 */
export function sitemapDays(): AstroIntegration {
  return {
    name: "sitemap-days",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob("sitemap-*.xml", { cwd: folder })) {
          const text = await readFile(join(folder, file), "utf8");
          await writeFile(join(folder, file), text.replaceAll("T00:00:00.000Z</lastmod>", "</lastmod>"));
        }
      },
    },
  };
}
