/** What people call the characters that look like others or like nothing. Source: Unicode 17, "General Punctuation" and others. */
const names: Readonly<Record<string, string>> = {
  "\u0009": "a tab",
  "\u00A0": "a non-breaking space",
  "\u00AD": "an invisible hyphen",
  "\u1680": "a space of another script",
  "\u180E": "an invisible sign",
  "\u2007": "a space as wide as a digit",
  "\u2009": "a thin space",
  "\u200A": "a thin space",
  "\u200B": "an invisible space",
  "\u200C": "an invisible sign",
  "\u200D": "an invisible sign",
  "\u200E": "an invisible sign",
  "\u200F": "an invisible sign",
  "\u2010": "a hyphen that is not the one of the keyboard",
  "\u2011": "a non-breaking hyphen",
  "\u2012": "a dash as wide as a digit",
  "\u2013": "a long dash",
  "\u2014": "a very long dash",
  "\u2015": "a very long dash",
  "\u2028": "an invisible line break",
  "\u2029": "an invisible line break",
  "\u202F": "a narrow non-breaking space",
  "\u2060": "an invisible sign",
  "\u2212": "a minus sign",
  "\u3000": "a wide space",
  "\uFE63": "a small dash",
  "\uFEFF": "an invisible mark",
  "\uFF0D": "a wide dash",
  "\uFF1A": "a wide colon",
  "\uFF20": "a wide @",
  "\uFFFC": "the place of a lost picture",
};

const invisible =
  "\\u00A0\\u00AD\\u061C\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF\\uFFFC";
const dashes = "\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D";
const unseen = new RegExp(`[${invisible}]`, "gu");
const lookAlike = new RegExp(`[${invisible}${dashes}\\uFF1A\\uFF20]`, "gu");

/** The first two characters of a text that look like nothing or like others, by name: `a non-breaking space (U+00A0)`. */
export function characterNames(text: string): string {
  const found = [...new Set(text.match(lookAlike) ?? [])].slice(0, 2);
  return found.map(nameOf).join(" and ");
}

/**
 * The text with each character that nobody sees made visible: `10am⟨U+00A0⟩`.
 * @param all make the look-alikes of the hyphen, colon and @ visible, too
 */
export function withSeenCharacters(text: string, all = false): string {
  return text.replace(all ? lookAlike : unseen, (character) => `⟨${codeOf(character)}⟩`);
}

function nameOf(character: string): string {
  const name = names[character] ?? (/\s/u.test(character) ? "a special space" : "an invisible sign");
  return `${name} (${codeOf(character)})`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
