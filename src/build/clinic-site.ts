import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { contentReading } from "../check/checked-content.ts";
import type { BuildManifest } from "../site/build-manifest.ts";
import { buildReport } from "./build-report.ts";
import { showProblems, stopOnProblems } from "./content-check.ts";
import { placeMissingPages } from "./place-missing-pages.ts";
import { publishMedia, serveMedia } from "./publish-media.ts";
import type { SiteFacts } from "./site-facts.ts";
import { drawSocialPictures } from "./social-pictures.ts";
import { verifyPictures } from "./verify-pictures.ts";
import { virtualData } from "./virtual-data.ts";
import { writeHeaders } from "./write-headers.ts";
import { writeSitemap } from "./write-sitemap.ts";

/** What a step after the rendering works on. */
export interface Build {
  /** the content folder */
  folder: string;
  /** the folder of the built site */
  site: string;
  /** the address that the site is built for */
  address: string;
  /** Astro's cache folder for this site, where ours stand too */
  cache: string;
  /** what the pages themselves tell of the site */
  manifest: BuildManifest;
}

/** What is done when Astro has rendered all pages, in this order; `_headers` names every file of the site, so it comes late. */
const steps: readonly [name: string, step: (build: Build) => Promise<void>][] = [
  ["404 pages", placeMissingPages],
  ["media", publishMedia],
  ["social pictures", drawSocialPictures],
  ["sitemap", writeSitemap],
  ["headers", writeHeaders],
  ["verify", verifyPictures],
  ["report", report],
];

/**
 * The build of a clinic's site. In order: all content is checked; pages are given what is made from it (collections, virtual modules);
 * Astro renders the pages; the steps above finish the site. In the preview problems lie over the page.
 */
export function clinicSite({ folder, address = "" }: SiteFacts): AstroIntegration {
  let cache = "";
  return {
    name: "clinic-site",
    hooks: {
      "astro:config:setup": async ({ command, config, injectRoute, updateConfig }) => {
        const inject = (pattern: string, file: string) =>
          injectRoute({ pattern, entrypoint: new URL(`../${file}`, import.meta.url), prerender: true });
        if (command === "build") await stopOnProblems(folder);
        // Names that begin with an underscore are no pages for Astro.
        inject("/_redirects", "endpoints/redirects.ts");
        if (command === "build") inject(`/${manifestFile}`, "endpoints/build-manifest.ts");
        if (command === "dev") inject("/todo/", "preview/todo.astro");
        updateConfig({
          vite: {
            plugins: [virtualData(folder, fileURLToPath(config.cacheDir))],
            // Scripts that are fetched on a click are bundled apart, with plugins of their own.
            worker: { plugins: () => [virtualData(folder, fileURLToPath(config.cacheDir))] },
            // The preview takes what a page imports in hand before it is asked for.
            environments: { ssr: { dev: { preTransformRequests: true } } },
            define: { "import.meta.env.CONTENT_FOLDER": JSON.stringify(pathToFileURL(`${folder}/`).href) },
          },
        });
      },
      "astro:config:done": ({ config }) => {
        cache = fileURLToPath(config.cacheDir);
      },
      "astro:server:setup": ({ server, logger }) => {
        showProblems(folder, server, (message) => logger.error(message));
        serveMedia(folder, server);
        void server.environments.ssr.warmupRequest("/src/layouts/Page.astro");
      },
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        const build: Build = { folder, site, address, cache, manifest: takeManifest(site) };
        for (const [, step] of steps) await step(build);
      },
    },
  };
}

const manifestFile = "build-manifest.json";

/** Reads what the pages tell of the site, and takes the file out of it. */
function takeManifest(site: string): BuildManifest {
  const file = join(site, manifestFile);
  const manifest = JSON.parse(readFileSync(file, "utf8")) as BuildManifest;
  rmSync(file);
  return manifest;
}

/** Ends a build with a short table about what was built. */
async function report({ folder }: Build): Promise<void> {
  process.stdout.write(`${buildReport(contentReading(folder).entries)}\n`);
}
