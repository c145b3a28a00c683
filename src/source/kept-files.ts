import { hash, randomUUID } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  linkSync,
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
/** What no build has asked for so long is deleted, after what this one asks for is marked; a day in between saves most of the marking. */
const longestUnused = 7 * day;

const hashOf = (data: string | Buffer) => hash("sha256", data, "base64url");

/**
 * What is costly to make and outlives a build: pictures, finished pages, compressed files. A file's name is the hash of all that it is made of
 * and the hash of what it holds, so that one that was damaged on the disk is made anew. Files are read and written at once: it
 * costs less than half of waiting for them, and nothing else is done meanwhile.
 */
export class KeptFiles {
  readonly #folder: string;
  #names: Map<string, string> | undefined;
  /** the names of those that this build has found whole, and need not be read again */
  readonly #whole = new Set<string>();

  /** @param folder an absolute path, made when something is kept; several builds may share it */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The file that is made of something: the kept one, or a new one, which is kept.
   * @param madeOf everything that the result depends on
   */
  async keep(madeOf: string | Buffer, make: () => Promise<Buffer>): Promise<Buffer> {
    return (await this.#kept(madeOf, make)).data;
  }

  /** What a kept file holds; undefined where it is gone, or not as it was written. @param name as {@link place} gives it */
  read(name: string): Buffer | undefined {
    const data = readWhole(join(this.#folder, name), name);
    if (data) this.#whole.add(name);
    return data;
  }

  /**
   * Puts the file that is made of something in its place in a site: as a second name of the kept one, which costs a tenth of
   * writing it once more, or as a copy where the disk has no second names.
   * @param target its folder stands already; what stands there itself is replaced
   * @returns the name under which it is kept
   */
  async place(target: string, madeOf: string | Buffer, make: () => Promise<Buffer>): Promise<string> {
    const { name } = await this.#kept(madeOf, make);
    this.#put(name, target);
    return name;
  }

  /** Is a file kept as it was written? @param name as {@link place} gave it */
  isWhole(name: string): boolean {
    return this.#whole.has(name) || this.read(name) !== undefined;
  }

  /** Puts a kept file in its place again. @param name as {@link place} gave it @returns false where it is not kept as it was written */
  placeAgain(target: string, name: string): boolean {
    try {
      if (!this.isWhole(name)) return false;
      this.#put(name, target);
      return true;
    } catch {
      return false; // deleted meanwhile
    }
  }

  #put(name: string, target: string): void {
    const file = join(this.#folder, name);
    try {
      linkSync(file, target);
    } catch {
      rmSync(target, { force: true });
      copyFileSync(file, target);
    }
  }

  /** Deletes what no build has asked for in a month; looks once a day. @param now milliseconds since 1970 */
  forgetUnused(now: number): void {
    const looked = join(this.#folder, ".looked");
    if (!existsSync(this.#folder)) return;
    if (now - usedAt(looked, 0) < day) return;
    writeFileSync(looked, "");
    utimesSync(looked, now / 1000, now / 1000);
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      // Gone by now: the unfinished file of another build, which has its name at last.
      if (now - usedAt(file, now) > longestUnused) rmSync(file, { force: true });
    }
  }

  async #kept(madeOf: string | Buffer, make: () => Promise<Buffer>): Promise<{ name: string; data: Buffer }> {
    const made = hashOf(madeOf);
    this.#names ??= namesIn(this.#folder);
    const known = this.#names.get(made);
    const whole = known && this.read(known);
    if (whole) return { name: known, data: whole };
    const data = await make();
    const name = `${made}.${hashOf(data)}`;
    const file = join(this.#folder, name);
    // A name of its own first: a build that is killed leaves no half file to be taken for a whole one.
    const unfinished = `${file}.${randomUUID()}`;
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(unfinished, data);
    renameSync(unfinished, file);
    this.#names.set(made, name);
    return { name, data };
  }
}

/** The kept files of a folder by the hash of what they are made of. */
function namesIn(folder: string): Map<string, string> {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(files.flatMap((file) => (/^[^.]+\.[^.]+$/.test(file) ? [[file.split(".")[0] ?? "", file]] : [])));
}

/** What a kept file holds; undefined where it is gone, or not as it was written. */
function readWhole(file: string, name: string): Buffer | undefined {
  try {
    const used = usedAt(file, undefined);
    const data = readFileSync(file);
    if (used === undefined || !name.endsWith(`.${hashOf(data)}`)) return undefined;
    const now = Date.now();
    // Not by its date, which is that of its second name in a site too: browsers and hosts know by it that they have the file.
    if (now - used > day) utimesSync(file, now / 1000, statSync(file).mtimeMs / 1000);
    return data;
  } catch {
    return undefined;
  }
}

/** When a file was written or last asked for, in milliseconds since 1970. @param missing what is told of one that is not there */
function usedAt<Missing>(file: string, missing: Missing): number | Missing {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? Math.max(stat.atimeMs, stat.mtimeMs) : missing;
}
