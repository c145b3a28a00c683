import { hash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip as gzipWithCallback } from "node:zlib";
import type { KeptFiles } from "../../source/kept-files.ts";

const gzip = promisify(gzipWithCallback);

/** Below this many bytes a twin saves nothing. */
const least = 256;

/**
 * A site up to this many text files is compressed as small as brotli can, which takes 40 to 90 ms a page. A larger one is
 * compressed in 4 ms a page and weighs a tenth more: 1,000 pages would else take longer to compress than to build.
 */
const mostCompressedBest = 250;

/** What comes in one round trip: ten segments of 1,460 bytes. */
const oneRoundTrip = 14_600;
/** What the best compression makes of a quickly compressed file: 0.91 to 0.92 of it. */
const atBest = 0.9;

/** How the text files of a site are compressed. */
export interface Compression {
  /** tells it from another one */
  name: string;
  brotli: (data: Buffer) => Promise<Buffer>;
}

/** @param files how many text files the site has */
export function compressionFor(files: number): Compression {
  return files > mostCompressedBest ? { name: "6 or 11", brotli: quickBrotli } : { name: "11", brotli: brotli(11) };
}

/**
 * Puts a brotli and a gzip twin beside a text file. What was compressed before is kept, by its content.
 * @param file its absolute path
 * @param data what it holds
 * @returns the names under which the twins are kept; none for a file that is so short that it has none
 */
export async function placeTwins(
  kept: KeptFiles,
  file: string,
  data: Buffer,
  compression: Compression,
): Promise<string[]> {
  if (data.length < least) return [];
  const own = hash("sha256", data, "base64url");
  return [
    await kept.place(`${file}.br`, `br ${compression.name} ${own}`, () => compression.brotli(data)),
    await kept.place(`${file}.gz`, `gz 9 ${own}`, () => gzip(data, { level: 9 })),
  ];
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
