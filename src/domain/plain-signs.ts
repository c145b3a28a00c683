const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const blanks = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const invisible = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * The text with the signs of the keyboard in place of those that only look like them: one hyphen for all dashes, one blank for all
 * blanks, nothing for what nobody sees. For facts (hours, numbers, addresses, days), which programs paste with such signs.
 */
export function plainSigns(text: string): string {
  return text.replace(dashes, "-").replace(blanks, " ").replace(invisible, "");
}
