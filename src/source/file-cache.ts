import { hash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const day = 24 * 60 * 60 * 1000;
/** What no build has asked for so long is deleted. */
const longestUnused = 7 * day;

const hashOf = (data: string | Buffer) => hash("sha256", data, "base64url");

/**
 * A cache on the disk for files that are costly to make. A file's name is the hash of all that it is made of and the hash of what it
 * holds, so that one that was damaged on the disk is made anew. Several builds may share a folder.
 */
export class FileCache {
  readonly #folder: string;
  readonly #names: Map<string, string>;

  /** @param folder an absolute path; it is made when something is kept */
  constructor(folder: string) {
    this.#folder = folder;
    const files = existsSync(folder) ? readdirSync(folder) : [];
    this.#names = new Map(
      files.flatMap((file) => (/^[^.]+\.[^.]+$/.test(file) ? [[file.split(".")[0] ?? "", file]] : [])),
    );
  }

  /**
   * The cached file, or a new one, which is kept.
   * @param madeOf everything that the result depends on
   */
  async get(madeOf: string | Buffer, make: () => Promise<Buffer>): Promise<Buffer> {
    const key = hashOf(madeOf);
    const known = this.#names.get(key);
    const cached = known && this.#read(known);
    if (cached) return cached;
    const data = await make();
    const name = `${key}.${hashOf(data)}`;
    // Under another name first: a build that is killed leaves no half file to be taken for a whole one.
    const unfinished = join(this.#folder, `${name}.${randomUUID()}`);
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(unfinished, data);
    renameSync(unfinished, join(this.#folder, name));
    this.#names.set(key, name);
    return data;
  }

  /** Deletes what no build has asked for in a week. @param now milliseconds since 1970 */
  prune(now: number): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      // One that is gone by now was the unfinished file of another build.
      const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
      if (now - used > longestUnused) rmSync(file, { force: true });
    }
  }

  /** What a cached file holds; undefined where it is gone, or not as it was written. */
  #read(name: string): Buffer | undefined {
    const file = join(this.#folder, name);
    try {
      const data = readFileSync(file);
      if (!name.endsWith(`.${hashOf(data)}`)) return undefined;
      const now = Date.now();
      // Once a day is enough to tell what is used.
      if (now - statSync(file).mtimeMs > day) utimesSync(file, now / 1000, now / 1000);
      return data;
    } catch {
      return undefined;
    }
  }
}
