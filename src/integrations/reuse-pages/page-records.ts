import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readPlaces } from "../../reading/questions.ts";
import type { Reads } from "../../reading/reads.ts";

/** What is remembered of a build: what each page had read, each place once. */
interface Remembered {
  fingerprint: string;
  places: [place: string, value: string][];
  /** by address: under which name the drawn page is kept, and the numbers of the places that it read */
  pages: Record<string, [name: string, ...places: number[]]>;
}

/** A page as it was drawn. */
interface DrawnPage {
  /** under which it is kept: made of its address and its content */
  name: string;
  reads: Reads;
}

/** Remembers from build to build what every page has read, and tells which pages would be drawn just the same. */
export class PageRecords {
  readonly #file: string;
  readonly #numbers = new Map<string, number>();
  readonly #now: Remembered;
  #before: Remembered;
  #changed = new Set<number>();

  /** @param fingerprint of everything that shapes pages beside what they read */
  constructor(file: string, fingerprint: string) {
    this.#file = file;
    this.#now = { fingerprint, places: [], pages: {} };
    const before = readRemembered(file);
    this.#before = before?.fingerprint === fingerprint ? before : { fingerprint, places: [], pages: {} };
  }

  /** Looks at all places once that pages read in the last build. To be called when the site can be asked. */
  async compare(): Promise<void> {
    const { places } = this.#before;
    const now = await readPlaces(places.map(([place]) => place));
    this.#changed = new Set(places.flatMap(([place, value], index) => (now.get(place) === value ? [] : index)));
  }

  /** The page as in the last build, if the same stands today in all places that it read; undefined if it has to be drawn. */
  unchanged(page: string): DrawnPage | undefined {
    const [name, ...numbers] = this.#before.pages[page] ?? [];
    if (!name || numbers.some((number) => this.#changed.has(number))) return undefined;
    return { name, reads: new Map(numbers.flatMap((number) => [this.#before.places[number] ?? []] as Place[])) };
  }

  /** Remembers a page for the next build. */
  remember(page: string, { name, reads }: DrawnPage): void {
    const { places, pages } = this.#now;
    const numbers = [...reads].map(([place, value]) => {
      const number = this.#numbers.get(place) ?? places.push([place, value]) - 1;
      this.#numbers.set(place, number);
      return number;
    });
    pages[page] = [name, ...numbers];
  }

  /** Writes down what is remembered, whole or not at all. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.${process.pid}`, JSON.stringify(this.#now));
    renameSync(`${this.#file}.${process.pid}`, this.#file);
  }
}

type Place = Remembered["places"][number];

/** The name under which a drawn page is kept. */
export function nameOf(page: string, body: Buffer): string {
  return `${page} ${createHash("sha256").update(body).digest("hex")}`;
}

/** A file that is damaged is like none. */
function readRemembered(file: string): Remembered | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
