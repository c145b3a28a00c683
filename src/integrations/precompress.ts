import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip as gzipWithCallback } from "node:zlib";
import { KeptFiles } from "../source/kept-files.ts";

const gzip = promisify(gzipWithCallback);

const isText = /\.(html|css|js|svg|xml|txt|json|webmanifest|vtt|ics|vcf)$/;
/** Below this many bytes a twin saves nothing. */
const least = 256;
/** How many files are worked on at once: more would only wait in memory. */
const atOnce = 8;

/**
 * A site up to this many text files is compressed as small as brotli can, which takes 40 to 90 ms a page. A larger one is
 * compressed in 4 ms a page and weighs a tenth more: 1,000 pages would else take longer to compress than to build.
 */
const mostCompressedBest = 250;

/** What comes in one round trip: ten segments of 1,460 bytes. */
const oneRoundTrip = 14_600;
/** What the best compression makes of a quickly compressed file: 0.91 to 0.92 of it. */
const atBest = 0.9;

/**
 * Puts a brotli and a gzip twin beside each text file of a site. What was compressed before is kept, by its content.
 * @param folder the built site
 * @param cache a folder that outlives the build
 * @param unwritten text files that the site has too and that are written here, by their place in the folder
 */
export async function precompress(
  folder: string,
  cache: string,
  unwritten: ReadonlyMap<string, () => string> = new Map(),
): Promise<void> {
  const kept = new KeptFiles(cache);
  const written = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => isText.test(file));
  const isLarge = written.length + unwritten.size > mostCompressedBest;
  const quality = isLarge ? "6 or 11" : "11";
  const compress = isLarge ? quickBrotli : brotli(11);
  const waiting = [...written, ...unwritten.keys()].values();
  const folders = new Set([folder]);
  const work = async () => {
    for (const name of waiting) {
      const file = join(folder, name);
      const make = unwritten.get(name);
      const data = make ? Buffer.from(make()) : readFileSync(file);
      if (make) {
        if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
        folders.add(dirname(file));
        writeFileSync(file, data);
      }
      if (data.length < least) continue;
      const madeBy = (name: string) => Buffer.concat([Buffer.from(`${name}\n`), data]);
      await kept.place(`${file}.br`, madeBy(`br ${quality}`), () => compress(data));
      await kept.place(`${file}.gz`, madeBy("gz 9"), () => gzip(data, { level: 9 }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  kept.forgetUnused(Date.now());
}

/** Brotli in little time, and in all the time it takes where a file comes in one round trip only then. */
async function quickBrotli(data: Buffer): Promise<Buffer> {
  const quick = await brotli(6)(data);
  const isClose = quick.length > oneRoundTrip && quick.length * atBest <= oneRoundTrip;
  return isClose ? brotli(11)(data) : quick;
}

function brotli(quality: number): (data: Buffer) => Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return (data) => promisify(brotliCompress)(data, { params });
}
