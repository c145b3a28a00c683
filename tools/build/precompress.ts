import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { KeptFiles } from "../../src/source/kept-files.ts";

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
 */
export async function precompress(folder: string, cache: string): Promise<void> {
  const kept = new KeptFiles(cache);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => isText.test(file));
  const encodings = encodingsFor(files.length);
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) await compress(join(folder, file), kept, encodings);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await kept.forgetUnused(Date.now());
}

interface Encoding {
  ending: string;
  /** what of the encoding shapes its result */
  name: string;
  encode: (data: Buffer) => Promise<Buffer>;
}

function encodingsFor(files: number): Encoding[] {
  const isLarge = files > mostCompressedBest;
  return [
    { ending: ".br", name: isLarge ? "br 6 or 11" : "br 11", encode: isLarge ? quickBrotli : brotli(11) },
    { ending: ".gz", name: "gz 9", encode: (data) => promisify(gzip)(data, { level: 9 }) },
  ];
}

/** Brotli in little time, and in all the time it takes where a file comes in one round trip only then. */
async function quickBrotli(data: Buffer): Promise<Buffer> {
  const quick = await brotli(6)(data);
  const isClose = quick.length > oneRoundTrip && quick.length * atBest <= oneRoundTrip;
  return isClose ? brotli(11)(data) : quick;
}

function brotli(quality: number): Encoding["encode"] {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return (data) => promisify(brotliCompress)(data, { params });
}

async function compress(file: string, kept: KeptFiles, encodings: readonly Encoding[]): Promise<void> {
  const data = await readFile(file);
  if (data.length < least) return;
  for (const { ending, name, encode } of encodings) {
    const madeOf = Buffer.concat([Buffer.from(`${name}\n`), data]);
    await writeFile(file + ending, await kept.keep(madeOf, () => encode(data)));
  }
}
