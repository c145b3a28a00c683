import { hash } from "node:crypto";
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile } from "../domain/headers/headers-file.ts";
import { withoutFrames } from "../domain/headers/without-frames.ts";
import type { KeptFiles } from "../source/kept-files.ts";
import { placePages } from "./finish-pages/place-pages.ts";
import { precompress, textFiles } from "./finish-pages/precompress.ts";
import { siteStyles, withLinkedSheets } from "./finish-pages/site-styles.ts";
import { compressionFor } from "./finish-pages/twins.ts";
import { pageFile } from "./page-file.ts";
import { readContactedHosts } from "./read-contacted-hosts.ts";
import type { DrawnPages } from "./reuse-pages/drawn-pages.ts";
import { withSheets } from "./reuse-pages/sheet-names.ts";

/**
 * What can be done when every page is there: the style sheets lose what no page uses, `_headers` gets the policy with the hash
 * of the sheet that stands in the pages and with the hosts in use, and every page is written, with its compressed twins. The
 * policy of a host's file is one for the whole site, so a page without another host's video itself forbids frames where the
 * site has such videos.
 * @param content the content folder
 * @param site the address the site is built for
 * @param pages as they were drawn, or as they are kept from the last build
 * @param kept finished pages and compressed files of this and earlier builds
 */
export function finishPages(
  content: string,
  site: string | undefined,
  pages: DrawnPages,
  kept: KeptFiles,
): AstroIntegration {
  return {
    name: "finish-pages",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { play: frames, send: formActions } = await readContactedHosts(content, site);
        const all = pages.inOrder();
        const { inlined, linked } = await siteStyles(
          folder,
          pages.tags,
          all.flatMap(({ sheets }) => sheets),
        );
        const finish = (html: string, sheets: readonly string[]): string => {
          const styled = withSheets(withLinkedSheets(html, linked), sheets, inlined);
          return frames.length === 0 || html.includes("data-embed=") ? styled : withoutFrames(styled);
        };
        const styles = [...inlined.values()].map(policyHash).sort();
        const names = namesIn(
          folder,
          all.map(({ path }) => pageFile(path)),
        );
        await writeFile(join(folder, "_headers"), headersFile({ styles, formActions, frames }, names));
        const texts = textFiles(folder);
        const compression = compressionFor(texts.length + all.length);
        await precompress(folder, texts, kept, compression);
        const by = hash("sha256", JSON.stringify([compression.name, [...inlined], [...linked]]));
        const finishing = { finish, compression, isAsBefore: pages.records?.finish === by };
        await placePages(folder, all, kept, finishing, ({ path, reads }, made) => {
          if (reads) pages.records?.remember(path, { made, reads });
        });
        pages.records?.save(by);
        kept.forgetUnused(Date.now());
      },
    },
  };
}

const policyHash = (css: string) => `'sha256-${hash("sha256", css, "base64")}'`;

/** What will stand in the site's folder, folders with a closing slash. @param pages files that are not written yet */
function namesIn(folder: string, pages: readonly string[]): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  return [...new Set([...names, ...pages.map((page) => page.replace(/\/.*/, "/"))])].sort();
}
