/** Facts of a kind that a text may only repeat from the content folder. */
export interface StatedFacts {
  phones: string[];
  times: string[];
  addresses: string[];
  emails: string[];
}

const time = String.raw`\d{1,2}(?::\d{2})? ?[ap]\.?m\b`;
const streetKinds = "St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Dr|Plaza|Place|Wharf|Way|Square";

/** Everything in a text that looks like a phone number, a time of day or a range of them, an address or a ZIP, an e-mail address. */
export function statedIn(text: string): StatedFacts {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found.trim());
  return {
    phones: all(/(?<![\d/.-])\+?\(?\d[\d ().-]{8,}\d(?![\d/])/g)
      .map((found) => found.replace(/\D/g, ""))
      .filter(({ length }) => length >= 10),
    times: all(new RegExp(`${time}(?: ?[–-] ?${time})?`, "gi")),
    addresses: [
      ...all(new RegExp(String.raw`\b\d{1,5} (?:[A-Z0-9][\w.]* ){1,3}(?:${streetKinds})\b`, "g")),
      ...all(/\b[A-Z]{2} \d{5}(?:-\d{4})?\b/g),
    ],
    emails: all(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g),
  };
}

/** The ranges that are written by 24 hours, as a page in English writes them: `14:00-19:00` → `2pm-7pm`. */
export function inTwelveHours(facts: string): string {
  const clock = (hour = "", minutes = "") =>
    `${Number(hour) % 12 || 12}${minutes === "00" ? "" : `:${minutes}`}${Number(hour) < 12 ? "am" : "pm"}`;
  const ranges = facts.matchAll(/\b(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)\b/g);
  return [...ranges].map(([, ...[from, min, to, end]]) => `${clock(from, min)}-${clock(to, end)}`).join("\n");
}

/** What a text states that the facts do not say. `facts` is the text of the location's file. */
export function unknownIn(text: string, facts: string): string[] {
  const plain = facts.replace(/\s+/g, " ");
  const digits = facts.replace(/\D/g, "");
  const stated = statedIn(text);
  const hours = plain.replace(/(?<=[ap]m)-/g, "–");
  return [
    ...stated.phones.filter((phone) => !digits.includes(phone)),
    ...stated.times.filter((found) => !hours.includes(found)),
    ...stated.addresses.filter((found) => !isKnownAddress(found, plain)),
    ...stated.emails.filter((found) => !plain.includes(found)),
  ];
}

/** An address stands in the facts as it is, or, for state and ZIP, in two fields. */
function isKnownAddress(found: string, facts: string): boolean {
  const [, state, zip] = /^([A-Z]{2}) (\d{5}.*)$/.exec(found) ?? [];
  if (state && zip) return facts.includes(`state: ${state}`) && facts.includes(`"${zip}"`);
  // Before the number of a house may stand the ZIP of the place that is named before.
  const fromLastNumber = /\d+ \D*$/.exec(found)?.[0] ?? found;
  return facts.includes(found) || facts.includes(fromLastNumber);
}
