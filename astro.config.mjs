import mdx from "@astrojs/mdx";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "astro/config";
import { clinicSite } from "./src/build/clinic-site.ts";
import { siteFacts } from "./src/build/site-facts.ts";
import { supportedBrowsers } from "./src/build/supported-browsers.ts";
import { textProcessor } from "./src/text/text-processor.ts";

const facts = await siteFacts(import.meta.dirname, process.env);

export default defineConfig({
  site: facts.address,
  i18n: facts.i18n,
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "always" },
  outDir: process.env.OUT_DIR ?? "dist",
  // Each output has a cache of its own, so that a build of other content does not undo it.
  cacheDir: `node_modules/.astro/${process.env.BUILD_CACHE ?? "preview"}`,
  devToolbar: { enabled: false },
  prefetch: false,
  // Editors read what the preview writes for them: help with the fields of .mdx files (.vscode/settings.json).
  experimental: { contentIntellisense: process.env.NODE_ENV === "development" },
  markdown: { processor: textProcessor, syntaxHighlight: false },
  // A build from the check to the report: src/build/clinic-site.ts
  integrations: [clinicSite(facts), mdx({ optimize: true })],
  vite: {
    plugins: [tailwindcss()],
    worker: { format: "es" },
    // The compiler of texts has a native part, which cannot be bundled.
    ssr: { external: ["satteri", "@astrojs/markdown-satteri"] },
    build: {
      target: supportedBrowsers,
      // No script or font is put into the page: the policy forbids inline code.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
