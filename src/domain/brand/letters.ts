/** What stands on every keyboard, and the marks that are put for some of it. */
const everywhere = `${Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("")}\u00a0‘’“”–—…·×©®°é`;

/** What a language is written with beside that, where the typefaces for headings have it. */
const further: Readonly<Record<string, string>> = {
  fr: "àâæçèéêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»",
};

/** Hebrew has a typeface of its own, in pictures alone: on pages headings take the device's. */
export const hebrewLetters = "אבגדהוזחטיךכלםמןנסעףפץצקרשת׳״־₪";

/** All that headings are written with. @param languages their two letters */
export function lettersFor(languages: readonly string[]): string {
  return [everywhere, ...languages.map((code) => further[code] ?? "")].join("");
}
