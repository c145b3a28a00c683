import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { type Reads, reader } from "../reading/reads.ts";
import type { KeptFiles } from "../source/kept-files.ts";
import type { DrawnPages } from "./reuse-pages/drawn-pages.ts";
import { fingerprint } from "./reuse-pages/fingerprint.ts";
import { type DrawnFile, PageRecords } from "./reuse-pages/page-records.ts";
import { withSheetNames } from "./reuse-pages/sheet-names.ts";

/**
 * Draws only the pages that would look different than in the last build. While a page is drawn it is noted what it reads of the
 * answers about the site (site/per-build.ts); where the same stands in all these places the page is taken as it was. Astro
 * writes the other files; pages wait until all are there and are written by `finishPages`, so that none is read again.
 * @param root the project's folder
 * @param folder the content folder
 * @param pages where the pages wait
 * @param kept where pages of earlier builds are
 */
export function reusePages(
  root: string,
  folder: string,
  site: string | undefined,
  pages: DrawnPages,
  kept: KeptFiles,
): AstroIntegration {
  let records = "";
  /** A file as in the last build; undefined where it is kept no longer, or was damaged. */
  const again = (path: string, before: DrawnFile, known: PageRecords): Response | undefined => {
    if (typeof before.made === "string") {
      known.remember(path, before);
      return new Response(before.made);
    }
    const html = kept.read(before.made.files[0] ?? "")?.toString();
    if (html === undefined) return undefined;
    pages.addUnchanged(path, html, before.made, before.reads);
    return nothingToWrite();
  };
  return {
    name: "reuse-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        records = join(fileURLToPath(config.cacheDir), "drawn-pages.jsonl");
      },
      "astro:build:start": async ({ setPrerenderer, logger }) => {
        const known = new PageRecords(records, await fingerprint(root, folder, site));
        pages.records = known;
        let all = 0;
        let drawn = 0;
        const reusing = (astro: AstroPrerenderer): AstroPrerenderer => ({
          ...astro,
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            await known.compare();
            return paths;
          },
          render: async (request, options) => {
            all++;
            const path = new URL(request.url).pathname;
            const before = known.unchanged(path);
            const same = before && again(path, before, known);
            if (same) return same;
            drawn++;
            const { response, reads } = await draw(astro, request, options);
            const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
            if (!response.body || (response.status !== 200 && response.status !== 404)) return response;
            const written = await response.text();
            if (!isPage) {
              if (reads) known.remember(path, { made: written, reads });
              return new Response(written, response);
            }
            pages.add(path, withSheetNames(written), reads);
            return nothingToWrite();
          },
          teardown: async () => {
            await astro.teardown?.();
            logger.info(`Drew ${drawn} of ${all} files; nothing has changed on the others.`);
          },
        });
        setPrerenderer(reusing);
      },
    },
  };
}

/** Astro writes no file for an answer without a body. Source: `renderPath` in its core/build/generate.js. */
const nothingToWrite = () => new Response(null);

/** Draws a file and notes what it reads; no notes for one that Astro has to see again, because it writes pictures for it. */
async function draw(
  astro: AstroPrerenderer,
  request: Request,
  options: Parameters<AstroPrerenderer["render"]>[1],
): Promise<{ response: Response; reads: Reads | undefined }> {
  const reads: Reads = new Set();
  const result = await reader.run(reads, () => astro.render(request, { ...options, collectMetadata: true }));
  const { response, metadata } = result instanceof Response ? { response: result, metadata: undefined } : result;
  const writesPictures = !metadata || metadata.staticImages.length > 0 || (metadata.referencedImages ?? []).length > 0;
  return { response, reads: writesPictures ? undefined : reads };
}
