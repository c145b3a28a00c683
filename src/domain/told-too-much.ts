/** What a message tells that its form is not made for. */
export type TooMuch = "health" | "birth";

/** A day as people write it, its year last or first: 3/14/1985, 14.3.85, 1985-03-14. */
const days = /\b(?:(\d{4})[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2}))\b/g;

/**
 * What a message for a request to be called tells beyond that: words about an illness, a date of birth. A guess, for a friendly word before
 * it is sent; a day of this year or later may be the one that suits for a call.
 * @param health words or beginnings of words about health, in the language of the page
 * @param birth words that stand with a date of birth
 * @param year the present year
 */
export function toldTooMuch(
  text: string,
  health: readonly string[],
  birth: readonly string[],
  year: number,
): TooMuch[] {
  const bare = text.toLowerCase().normalize("NFC");
  const hasWord = (words: readonly string[]) =>
    words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "u").test(bare));
  const isPast = [...bare.matchAll(days)].some(([, first, last = ""]) => {
    const written = Number(first ?? last);
    return (first ?? last).length === 4 ? written < year : written !== year % 100 && written !== (year + 1) % 100;
  });
  return [...(hasWord(health) ? (["health"] as const) : []), ...(isPast || hasWord(birth) ? (["birth"] as const) : [])];
}
