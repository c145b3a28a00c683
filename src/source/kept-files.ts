import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const day = 24 * 60 * 60 * 1000;
/** What no build has asked for so long is deleted; a day in between saves most of the marking. */
const longestUnused = 30 * day;

const hashOf = (data: string | Buffer) => createHash("sha256").update(data).digest();

/**
 * What is costly to make and outlives a build: pictures, compressed files, drawn pages. A file stands under the hash of all
 * that it is made of, and begins with the hash of what it holds, so that one that was damaged on the disk is made anew.
 */
export class KeptFiles {
  readonly #folder: string;

  /** @param folder an absolute path; several builds may share it */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * The file that is made of something: the kept one, or a new one, which is kept.
   * @param madeOf everything that the result depends on
   */
  async keep(madeOf: string | Buffer, make: () => Promise<Buffer>): Promise<Buffer> {
    const file = join(this.#folder, hashOf(madeOf).toString("hex"));
    const known = await readWhole(file);
    if (known) return known;
    const made = await make();
    // A name of its own first: a build that is killed leaves no half file to be taken for a whole one.
    const unfinished = `${file}.${randomUUID()}`;
    await writeFile(unfinished, Buffer.concat([hashOf(made), made]));
    await rename(unfinished, file);
    return made;
  }

  /** Deletes what no build has asked for in a month. @param now milliseconds since 1970 */
  async forgetUnused(now: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const file = join(this.#folder, name);
      // Gone by now: the unfinished file of another build, which has its name at last.
      const mtimeMs = (await stat(file).catch(() => undefined))?.mtimeMs ?? now;
      if (now - mtimeMs > longestUnused) await rm(file, { force: true });
    }
  }
}

/** What a kept file holds; undefined where there is none, or one that is not as it was written. */
async function readWhole(file: string): Promise<Buffer | undefined> {
  // An error for each file that is not there yet would take longer than the question.
  if (!existsSync(file)) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const data = bytes.subarray(32);
  if (!hashOf(data).equals(bytes.subarray(0, 32))) return undefined;
  await markUsed(file);
  return data;
}

async function markUsed(file: string): Promise<void> {
  const now = Date.now();
  const { mtimeMs } = await stat(file);
  if (now - mtimeMs > day) await utimes(file, now / 1000, now / 1000);
}
