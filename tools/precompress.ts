import { hash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { FileCache } from "../src/source/file-cache.ts";
import { projectRoot } from "./project-root.ts";

const isText = /\.(html|css|js|svg|xml|txt|json|webmanifest|vtt|ics|vcf)$/;
/** Below this many bytes a compressed copy saves nothing. */
const least = 256;
/** How many files are compressed at once: as many as Node has threads for it. */
const atOnce = 4;

const brotliBest = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};

/**
 * Puts a brotli and a gzip copy beside every text file of a built site, as small as can be. For servers that send such files:
 * Netlify, Cloudflare Pages and GitHub Pages compress by themselves and never look at them. What was compressed before is cached.
 * @param site the folder of the built site
 */
export async function precompress(site: string): Promise<void> {
  const cache = new FileCache(join(projectRoot, "node_modules/.astro/compressed"));
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => isText.test(file));
  const waiting = files.values();
  const compressWaiting = async () => {
    for (const file of waiting) {
      const data = readFileSync(join(site, file));
      if (data.length < least) continue;
      const content = hash("sha256", data, "base64url");
      const brotli = () => promisify(brotliCompress)(data, brotliBest);
      write(join(site, `${file}.br`), await cache.get(`br 11 ${content}`, brotli));
      write(join(site, `${file}.gz`), await cache.get(`gz 9 ${content}`, () => promisify(gzip)(data, { level: 9 })));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, compressWaiting));
  cache.prune(Date.now());
}

/** Under another name first, so that nobody is sent half of it. */
function write(file: string, data: Buffer): void {
  writeFileSync(`${file}.unfinished`, data);
  renameSync(`${file}.unfinished`, file);
}
