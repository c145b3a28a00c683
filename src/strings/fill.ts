/** Puts values into the `{…}` marks of a sentence: `fill("until {time}", { time: "7pm" })`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
