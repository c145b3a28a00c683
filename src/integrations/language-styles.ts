import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { SiteLanguage } from "../domain/language.ts";
import { virtualModule } from "./virtual-module.ts";

const name = "virtual:language-styles";

/**
 * The sheets that the languages of the site ask for, `virtual:language-styles`: `src/styles/languages/fr.css` where French is one
 * of them. A site in other languages carries nothing of it.
 */
export function languageStyles(languages: readonly SiteLanguage[]): Plugin {
  return {
    name: "language-styles",
    ...virtualModule(name, () => {
      return languages
        .map(({ code }) => fileURLToPath(new URL(`../styles/languages/${code}.css`, import.meta.url)))
        .filter((sheet) => existsSync(sheet))
        .map((sheet) => `import ${JSON.stringify(sheet)};\n`)
        .join("");
    }),
  };
}
