import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readPlaces } from "../../reading/questions.ts";
import type { Reads } from "../../reading/reads.ts";

/** What is remembered of a build: what each page had read, each place once. */
interface Remembered {
  fingerprint: string;
  places: [place: string, value: string][];
  /** the numbers of the places that a page read, by its address */
  pages: Record<string, number[]>;
}

/** Remembers from build to build what every page has read, and tells which pages would be drawn just the same. */
export class PageRecords {
  readonly #file: string;
  readonly #fingerprint: string;
  readonly #drawn = new Map<string, Reads>();
  #before: Remembered;
  #changed = new Set<number>();

  /** @param fingerprint of everything that shapes pages beside what they read */
  constructor(file: string, fingerprint: string) {
    this.#file = file;
    this.#fingerprint = fingerprint;
    const nothing = { fingerprint, places: [], pages: {} };
    const before = readRemembered(file) ?? nothing;
    this.#before = before.fingerprint === fingerprint ? before : nothing;
  }

  /** Looks at all places once that pages read in the last build. To be called when the site can be asked. */
  async compare(): Promise<void> {
    const { places } = this.#before;
    const now = await readPlaces(places.map(([place]) => place));
    this.#changed = new Set(places.flatMap(([place, value], index) => (now.get(place) === value ? [] : index)));
  }

  /** What a page read in the last build, if the same stands everywhere today; undefined if it has to be drawn. */
  unchanged(page: string): Reads | undefined {
    const numbers = this.#before.pages[page];
    if (!numbers || numbers.some((number) => this.#changed.has(number))) return undefined;
    return new Map(numbers.flatMap((number) => [this.#before.places[number] ?? []] as [string, string][]));
  }

  /** Remembers a page. @returns the name of this very state of it */
  remember(page: string, reads: Reads): string {
    this.#drawn.set(page, reads);
    const state = JSON.stringify([this.#fingerprint, page, [...reads].sort()]);
    return createHash("sha256").update(state).digest("hex");
  }

  /** Writes down what is remembered, whole or not at all. */
  save(): void {
    const numbers = new Map<string, number>();
    const places: [string, string][] = [];
    const pages: Record<string, number[]> = {};
    for (const [page, reads] of this.#drawn) {
      pages[page] = [...reads].map(([place, value]) => {
        const number = numbers.get(place) ?? places.push([place, value]) - 1;
        numbers.set(place, number);
        return number;
      });
    }
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.${process.pid}`, JSON.stringify({ fingerprint: this.#fingerprint, places, pages }));
    renameSync(`${this.#file}.${process.pid}`, this.#file);
  }
}

/** A file that is damaged is like none. */
function readRemembered(file: string): Remembered | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
