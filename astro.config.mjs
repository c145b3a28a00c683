import { pathToFileURL } from "node:url";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { accessTests } from "./src/integrations/access-tests.ts";
import { barStyles } from "./src/integrations/bar-styles.ts";
import { contentCheck } from "./src/integrations/content-check.ts";
import { entriesInProcess } from "./src/integrations/content-loader/entries-in-process.ts";
import { figureStyles } from "./src/integrations/figure-styles.ts";
import { finishPages } from "./src/integrations/finish-pages.ts";
import { languageStyles } from "./src/integrations/language-styles.ts";
import { media } from "./src/integrations/media.ts";
import { photos } from "./src/integrations/photos.ts";
import { plainEndpoints } from "./src/integrations/plain-endpoints.ts";
import { readLanguages } from "./src/integrations/read-languages.ts";
import { reportBuild } from "./src/integrations/report-build.ts";
import { DrawnPages } from "./src/integrations/reuse-pages/drawn-pages.ts";
import { reusePages } from "./src/integrations/reuse-pages.ts";
import { siteAddress } from "./src/integrations/site-address.ts";
import { sitemapDays } from "./src/integrations/sitemap-days.ts";
import { sitemapOptions } from "./src/integrations/sitemap-options.ts";
import { socialPictures } from "./src/integrations/social-pictures.ts";
import { stripBanner } from "./src/integrations/strip-banner.ts";
import { todoPage } from "./src/integrations/todo-page.ts";
import { wholePictures } from "./src/integrations/whole-pictures.ts";
import { contentFolder } from "./src/source/content-folder.ts";
import { KeptFiles } from "./src/source/kept-files.ts";
import { textProcessor } from "./src/text/text-processor.ts";

const root = import.meta.dirname;
const outDir = process.env.OUT_DIR ?? "dist";
const folder = contentFolder(process.env, root);

const site = await siteAddress(folder, process.env);
const [first, ...others] = await readLanguages(folder);
const drawnPages = new DrawnPages();
// What is kept by its content for the next build; the benchmark has a folder of its own for it.
const kept = process.env.KEPT_FILES ?? `${root}/node_modules/.cache`;
const keptPages = new KeptFiles(`${kept}/pages`);

export default defineConfig({
  site,
  trailingSlash: "always",
  // Tells every component by `Astro.currentLocale` which language its page is in; what is there in which language, src/site/ knows.
  i18n: {
    defaultLocale: first.code,
    locales: [first, ...others].map(({ code, tag }) => ({ path: code, codes: [tag] })),
  },
  build: { format: "directory", inlineStylesheets: "never" },
  outDir,
  // Each output has a cache of its own, so that a build of other content does not undo it.
  cacheDir: `node_modules/.astro/${process.env.BUILD_CACHE ?? "preview"}`,
  logger: { entrypoint: `${root}/src/integrations/build-log.ts` },
  devToolbar: { enabled: false },
  prefetch: false,
  // Editors read what the preview writes for them: help with the fields of .mdx files (.vscode/settings.json).
  experimental: { contentIntellisense: process.env.NODE_ENV === "development" },
  markdown: { processor: textProcessor, syntaxHighlight: false },
  integrations: [
    contentCheck(folder),
    reusePages(root, folder, site, drawnPages, keptPages),
    mdx({ optimize: true }),
    sitemap(sitemapOptions(folder, site, others.length > 0)),
    sitemapDays(),
    plainEndpoints(),
    todoPage(),
    media(folder),
    socialPictures(folder, `${kept}/social`),
    wholePictures(),
    finishPages(folder, site, drawnPages, keptPages),
    reportBuild(folder),
  ],
  vite: {
    worker: { format: "es" },
    // The compiler of texts has a native part, which cannot be bundled.
    ssr: { external: ["satteri", "@astrojs/markdown-satteri"] },
    plugins: [
      entriesInProcess(),
      tailwindcss(),
      stripBanner(),
      barStyles(folder),
      figureStyles(folder),
      languageStyles([first, ...others]),
      accessTests(folder),
      photos(folder),
    ],
    define: { "import.meta.env.CONTENT_FOLDER": JSON.stringify(pathToFileURL(`${folder}/`).href) },
    build: {
      // No script or font is put into the page: one fixed policy forbids inline code.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
