import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { copyFile, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const isText = /\.(html|css|js|svg|xml|txt|json|webmanifest|vtt|ics|vcf)$/;
/** Below this many bytes a twin saves nothing. */
const least = 256;
const brotli = promisify(brotliCompress);

const encodings = {
  ".br": (data: Buffer) => brotli(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  ".gz": (data: Buffer) => promisify(gzip)(data, { level: 9 }),
};

/**
 * Puts a brotli and a gzip twin beside each text file of a site. What was compressed before is taken from the cache, by the
 * hash of its content.
 * @param folder the built site
 * @param cache a folder that outlives the build
 */
export async function precompress(folder: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => isText.test(file));
  await Promise.all(files.map((file) => compress(join(folder, file), cache)));
}

async function compress(file: string, cache: string): Promise<void> {
  const data = await readFile(file);
  if (data.length < least) return;
  const hash = createHash("sha256").update(data).digest("hex");
  for (const [ending, encode] of Object.entries(encodings)) {
    const known = join(cache, hash + ending);
    if (!existsSync(known)) await keep(known, await encode(data));
    await copyFile(known, file + ending);
  }
}

/** Written beside its place and moved there whole, so that a build that is killed leaves no half file in the cache. */
async function keep(file: string, data: Buffer): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, data);
  await rename(beside, file);
}
