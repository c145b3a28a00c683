import { existsSync } from "node:fs";
import { rename, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { SiteLanguage } from "../domain/language.ts";

/**
 * Puts the page for unknown addresses of each further language where hosts look for it: `en/404.html`. Astro does so for the
 * first language alone. Source: Cloudflare Pages, "Serving Pages", the 404.html nearest to the address is shown.
 */
export function localizedErrors(languages: readonly SiteLanguage[]): AstroIntegration {
  return {
    name: "localized-errors",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        for (const { folder } of languages) {
          const page = join(fileURLToPath(dir), folder ?? "", "404");
          if (!folder || !existsSync(join(page, "index.html"))) continue;
          await rename(join(page, "index.html"), `${page}.html`);
          await rmdir(page);
        }
      },
    },
  };
}
