import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
}

const config = `import mdx from "@astrojs/mdx";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { pathToFileURL } from "node:url";
import { siteFacts } from "./src/build/site-facts.ts";
import { virtualData } from "./src/build/virtual-data.ts";

const { folder, i18n } = await siteFacts(process.cwd(), process.env);

export default defineConfig({
  site: "https://clinic.example",
  trailingSlash: "always",
  i18n,
  build: { format: "directory", inlineStylesheets: "always" },
  cacheDir: "./.cache",
  integrations: [mdx()],
  vite: {
    plugins: [tailwindcss(), virtualData(folder)],
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
