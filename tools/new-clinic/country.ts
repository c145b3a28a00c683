/** Languages in which a country may be named; its two letters and its English name are enough, its own name is kinder. */
const languages = ["en", "fr", "he", "de", "es", "it", "nl", "pt"];
const otherNames: Readonly<Record<string, string>> = {
  usa: "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  holland: "NL",
  turkey: "TR",
  "czech republic": "CZ",
};

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
/** Groups of countries, and codes that stand for no place. */
const noCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);

const byName = new Map<string, string>();
for (const language of languages) {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  for (const code of pairs) {
    const name = noCountries.has(code) ? undefined : names.of(code);
    if (!name) continue;
    // A code that is no longer in use (DD) has a name, too; it means the one that took its place.
    const today = Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? code;
    byName.set(plain(name), today);
    byName.set(plain(code), today);
  }
}

/** A country's two letters (ISO 3166-1), from them or from its name: `Germany`, `Deutschland`, `DE`. `undefined` for no country. */
export function countryCode(words: string): string | undefined {
  const name = plain(words);
  return otherNames[name] ?? byName.get(name);
}

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .replace(/^the /i, "")
    .trim()
    .toLowerCase();
}
