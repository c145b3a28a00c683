import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { reader } from "../reading/reads.ts";
import { KeptFiles } from "../source/kept-files.ts";
import { fingerprint } from "./reuse-pages/fingerprint.ts";
import { nameOf, PageRecords } from "./reuse-pages/page-records.ts";

/**
 * Draws only the pages that would look different than in the last build. While a page is drawn it is noted what it reads of the
 * answers about the site (site/per-build.ts); where the same stands in all these places the page is taken as it was.
 * @param root the project's folder
 * @param folder the content folder
 */
export function reusePages(root: string, folder: string, site: string | undefined): AstroIntegration {
  let cache = "";
  return {
    name: "reuse-pages",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), "pages");
      },
      "astro:build:start": async ({ setPrerenderer, logger }) => {
        const kept = new KeptFiles(cache);
        const records = new PageRecords(join(`${cache}.json`), await fingerprint(root, folder, site));
        let all = 0;
        let drawn = 0;
        const reusing = (astro: AstroPrerenderer): AstroPrerenderer => ({
          ...astro,
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            await records.compare();
            return paths;
          },
          render: async (request, options) => {
            all++;
            const page = new URL(request.url).pathname;
            const before = records.unchanged(page);
            const draw = async () => {
              drawn++;
              return drawPage(astro, request, options);
            };
            if (before) {
              records.remember(page, before);
              return new Response(
                new Uint8Array(await kept.keep(before.name, async () => (await draw()).body ?? nothing)),
              );
            }
            const { body, reads, response } = await draw();
            if (!body || !reads) return response;
            const name = nameOf(page, body);
            records.remember(page, { name, reads });
            await kept.keep(name, async () => body);
            return response;
          },
          teardown: async () => {
            await astro.teardown?.();
            records.save();
            await kept.forgetUnused(Date.now());
            logger.info(`Drew ${drawn} of ${all} files; nothing has changed on the others.`);
          },
        });
        setPrerenderer(reusing);
      },
    },
  };
}

const nothing = Buffer.alloc(0);

/** Draws a page and notes what it reads; no notes for one that Astro has to see again, because it writes pictures for it. */
async function drawPage(astro: AstroPrerenderer, request: Request, options: Parameters<AstroPrerenderer["render"]>[1]) {
  const reads = new Map<string, string>();
  const result = await reader.run(reads, () => astro.render(request, { ...options, collectMetadata: true }));
  const { response, metadata } = result instanceof Response ? { response: result, metadata: undefined } : result;
  const body = response.body && Buffer.from(await response.arrayBuffer());
  const writesPictures = !metadata || metadata.staticImages.length > 0 || (metadata.referencedImages ?? []).length > 0;
  const isKept = response.status === 200 && !writesPictures;
  return { body, response: new Response(body, response), reads: isKept ? reads : undefined };
}
