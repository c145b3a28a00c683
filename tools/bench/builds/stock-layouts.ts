import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../project-root.ts";
import { putAside } from "./aside.ts";

/** What of `src/` would do more than stock Astro: the glossary's pass over finished pages. */
const ours = ["src/middleware.ts"];

/**
 * A project that draws the very same pages, by our own layouts and components, and takes all else as Astro brings it: its glob
 * loader, its `render()`, which makes two modules of each text, and its own writing of pages. No check, no pass over finished
 * pages, no pictures for sharing, nothing compressed, nothing kept for the next build.
 * @param folder where the project is written
 */
export function writeStockLayouts(folder: string): void {
  putAside(folder);
  mkdirSync(folder, { recursive: true });
  for (const name of ["src", "public", "tsconfig.json"])
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  for (const name of ours) rmSync(join(folder, name));
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  writeFileSync(join(folder, "astro.config.mjs"), config);
  writeFileSync(join(folder, "src/content.config.ts"), collections);
  // What is asked about the site is answered once a build there too, but nobody notes who asked for what.
  const asking = join(folder, "src/site/per-build.ts");
  const text = readFileSync(asking, "utf8");
  const plain = text.replace("return given(await asked, key);", "return asked;");
  if (plain === text)
    throw new Error("src/site/per-build.ts tracks its answers in another way than the benchmark knows.");
  writeFileSync(asking, plain);
}

const config = `import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { pathToFileURL } from "node:url";
import { accessTests } from "./src/integrations/access-tests.ts";
import { barStyles } from "./src/integrations/bar-styles.ts";
import { figureStyles } from "./src/integrations/figure-styles.ts";
import { languageStyles } from "./src/integrations/language-styles.ts";
import { photos } from "./src/integrations/photos.ts";
import { plainEndpoints } from "./src/integrations/plain-endpoints.ts";
import { readLanguages } from "./src/integrations/read-languages.ts";

const folder = process.env.CONTENT_DIR;
const languages = await readLanguages(folder);

export default defineConfig({
  site: "https://clinic.example",
  trailingSlash: "always",
  i18n: { defaultLocale: languages[0].code, locales: languages.map(({ code, tag }) => ({ path: code, codes: [tag] })) },
  build: { format: "directory", inlineStylesheets: "always" },
  cacheDir: "./.cache",
  integrations: [mdx(), sitemap(), plainEndpoints()],
  vite: {
    plugins: [
      tailwindcss(),
      barStyles(folder),
      figureStyles(folder),
      languageStyles(languages),
      accessTests(folder),
      photos(folder),
    ],
    define: { "import.meta.env.CONTENT_FOLDER": JSON.stringify(pathToFileURL(folder + "/").href) },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
`;

const collections = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { collections as kinds } from "./schemas/collections.ts";

const of = (kind) => {
  const files = kind.only ? [kind.only + kind.extension] : ["*" + kind.extension];
  const pattern = kind.except ? [...files, "!" + kind.except + kind.extension] : files;
  return defineCollection({ loader: glob({ pattern, base: process.env.CONTENT_DIR + "/" + kind.folder }), schema: kind.schema });
};
export const collections = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, of(kind)]));
`;
