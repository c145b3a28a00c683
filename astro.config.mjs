import { pathToFileURL } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { guardPlugin } from "./src/check/guard-plugin.ts";
import { barStyles } from "./src/integrations/bar-styles.ts";
import { contentCheck } from "./src/integrations/content-check.ts";
import { headersFile } from "./src/integrations/headers-file.ts";
import { media } from "./src/integrations/media.ts";
import { pictureAddressPlugin } from "./src/integrations/picture-address-plugin.ts";
import { plainEndpoints } from "./src/integrations/plain-endpoints.ts";
import { siteAddress } from "./src/integrations/site-address.ts";
import { contentFolder } from "./src/source/content-folder.ts";

const root = import.meta.dirname;
const outDir = process.env.OUT_DIR ?? "dist";
const folder = contentFolder(process.env, root);

export default defineConfig({
  site: await siteAddress(folder, process.env),
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  outDir,
  // Each output has a cache of its own, so that two builds of different content may run side by side.
  cacheDir: `node_modules/.astro/${outDir.replaceAll(/[^\w-]+/g, "_")}`,
  devToolbar: { enabled: false },
  prefetch: false,
  markdown: { processor: satteri({ mdastPlugins: [guardPlugin, pictureAddressPlugin] }) },
  integrations: [
    contentCheck(folder),
    mdx(),
    sitemap({ filter: (page) => !/\/(thanks|404)\/$/.test(page) }),
    plainEndpoints(),
    media(folder),
    headersFile(),
  ],
  vite: {
    worker: { format: "es" },
    plugins: [tailwindcss(), barStyles(folder)],
    define: { "import.meta.env.CONTENT_FOLDER": JSON.stringify(pathToFileURL(`${folder}/`).href) },
    build: {
      // No script or font is put into the page: one fixed policy forbids inline code.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
