import { createHash, hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { type Place, valueIn } from "../../reading/places.ts";
import { readOnceMore } from "../../reading/questions.ts";
import type { Reads } from "../../reading/reads.ts";
import { readWritten, type WrittenPlaces, writePlaces } from "../../reading/written-places.ts";
import type { FinishedPage } from "./drawn-pages.ts";

/** A file of the site as it was drawn: its text, or, of a page, under which names it is kept. */
export interface DrawnFile {
  made: string | FinishedPage;
  reads: Reads;
}

/** The first line of the records: what they are of, and the places that their lines speak of by number. */
interface Head {
  fingerprint: string;
  finish: string;
  places: WrittenPlaces;
}

/** A further line: a file by its address. */
type Line = [path: string, made: string | FinishedPage, reads: number[]];

/**
 * Remembers from build to build every file of the site that was drawn and what was read for it, and tells which would be drawn
 * just the same. It is one file of lines in JSON with their hash at the end: one that is damaged is like none.
 */
export class PageRecords {
  readonly #file: string;
  readonly #fingerprint: string;
  readonly #before = new Map<string, DrawnFile>();
  readonly #now = new Map<string, DrawnFile>();
  /** the answers of which something was read */
  readonly #answers: string[] = [];
  /** by the number of a place, what stood there in the last build */
  readonly #values = new Map<number, string>();
  readonly #changed = new Set<number>();
  /** What went into finishing the pages of the last build; of those the kept files are what would be made today if it is the same. */
  readonly finish: string | undefined;

  /** @param fingerprint of everything that shapes pages beside what they read */
  constructor(file: string, fingerprint: string) {
    this.#file = file;
    this.#fingerprint = fingerprint;
    const lines = readLines(file);
    const head = JSON.parse(lines.next().value ?? "{}") as Partial<Head>;
    if (head.fingerprint !== fingerprint || !head.places) return;
    this.finish = head.finish;
    const places = readWritten(head.places);
    this.#answers = places.flatMap(({ whole, step }) => (whole ? [] : step));
    for (const [number, value] of head.places.values.entries())
      if (value !== null) this.#values.set((places[number] as Place).id, value);
    for (const line of lines) {
      const [path, made, numbers] = JSON.parse(line) as Line;
      const reads = new Set(numbers.map((number) => (places[number] as Place).id));
      this.#before.set(path, { made, reads });
    }
  }

  /** Looks once at all places that were read in the last build. To be called when the site can be asked. */
  async compare(): Promise<void> {
    await readOnceMore(this.#answers);
    for (const [id, value] of this.#values) if (valueIn(id) !== value) this.#changed.add(id);
  }

  /** The file as in the last build, if the same stands today in all places that were read for it; undefined if it has to be drawn. */
  unchanged(path: string): DrawnFile | undefined {
    const before = this.#before.get(path);
    return before?.reads.isDisjointFrom(this.#changed) ? before : undefined;
  }

  /** Remembers a file for the next build. */
  remember(path: string, file: DrawnFile): void {
    this.#now.set(path, file);
  }

  /** Writes down what is remembered, whole or not at all. @param finish what went into finishing the pages beside each page */
  save(finish: string): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const unfinished = `${this.#file}.${process.pid}`;
    writeLines(unfinished, this.#lines(finish));
    renameSync(unfinished, this.#file);
  }

  *#lines(finish: string): Generator<Head | Line> {
    const read = new Set<number>();
    for (const { reads } of this.#now.values()) for (const id of reads) read.add(id);
    const { written, numbers } = writePlaces(read);
    yield { fingerprint: this.#fingerprint, finish, places: written };
    for (const [path, { made, reads }] of this.#now)
      yield [path, made, Array.from(reads, (id) => numbers.get(id) as number)];
  }
}

const newLine = Buffer.from("\n");
const hashLength = 64;

function writeLines(file: string, lines: Iterable<unknown>): void {
  const target = openSync(file, "w");
  try {
    const hash = createHash("sha256");
    for (const line of lines) {
      const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
      hash.update(bytes);
      writeSync(target, bytes);
    }
    writeSync(target, hash.digest("hex"));
  } finally {
    closeSync(target);
  }
}

/** The lines of a file that is whole; none of one that is not, or not there. */
function* readLines(file: string): Generator<string, undefined> {
  const bytes = readWhole(file);
  let start = 0;
  for (let end = bytes.indexOf(newLine); end !== -1; end = bytes.indexOf(newLine, start)) {
    yield bytes.toString("utf8", start, end);
    start = end + 1;
  }
}

function readWhole(file: string): Buffer {
  try {
    const bytes = readFileSync(file);
    const end = Math.max(0, bytes.length - hashLength);
    const lines = bytes.subarray(0, end);
    return hash("sha256", lines) === bytes.toString("latin1", end) ? lines : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}
