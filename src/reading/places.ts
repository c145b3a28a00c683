import { hash } from "node:crypto";

/** A place in the answers about the site: `regions en-US` → `@psoas` → `title`. */
export interface Place {
  /** its number, and what is noted of one who reads there; a part's is larger than that of the whole */
  readonly id: number;
  readonly whole: Place | undefined;
  /** the question, or the name of the part within the whole */
  readonly step: string;
  /** the parts that somebody has asked for, by their step */
  parts: Map<string, Place> | undefined;
}

/** Every place that somebody has asked for, and what stands there in this build, in short. */
interface Book {
  places: Place[];
  values: (string | undefined)[];
  answers: Map<string, Place>;
}

/* It stands in the process's own scope, since pages and the build's integrations are modules apart. */
const name = Symbol.for("clinic-site.places");
const scope = globalThis as { [name]?: Book };
scope[name] ??= { places: [], values: [], answers: new Map() };
const book = scope[name];

/** The place of the answer to a question. */
export function answerPlace(question: string): Place {
  return knownPart(book.answers, undefined, question);
}

/** The place of a part. */
export function partPlace(whole: Place, step: string): Place {
  whole.parts ??= new Map();
  return knownPart(whole.parts, whole, step);
}

function knownPart(parts: Map<string, Place>, whole: Place | undefined, step: string): Place {
  const known = parts.get(step);
  if (known) return known;
  const place: Place = { id: book.places.length, whole, step, parts: undefined };
  book.places.push(place);
  parts.set(step, place);
  return place;
}

/** Notes down what stands in a place. Within a build it never changes. */
export function setValue({ id }: Place, value: unknown): void {
  book.values[id] = shortForm(value);
}

/** What stands in a place, in short; undefined where nobody in this build has come to it yet. */
export function valueIn(id: number): string | undefined {
  return book.values[id];
}

/** The place of a number. @throws Error when there is none */
export function placeNumbered(id: number): Place {
  const place = book.places[id];
  if (!place) throw new Error(`No place has the number ${id}.`);
  return place;
}

/** Forgets what stands in all places, as a new build begins. */
export function forgetValues(): void {
  book.values.length = 0;
}

/** A place in words, for messages and to tell it from others. */
export function pathTo({ whole, step }: Place): string {
  return whole ? `${pathTo(whole)} › ${step}` : step;
}

const longest = 40;

/** A value as a short text: itself, or its hash. Two values with the same text are the same. */
function shortForm(value: unknown): string {
  const text = String(value);
  if (text.length <= longest) return `${typeof value} ${text}`;
  return `${typeof value} ${hash("sha256", text, "base64")}`;
}
