/**
 * Characters that nobody types on purpose: they hide text, turn its order around so that people read something else than
 * machines do, or are no characters at all. The marks that only keep the order of mixed scripts (U+200E, U+200F, U+061C),
 * joiners and the selectors of emoji are fine. Source: Unicode Technical Report 36, section 2.7 ("Bidirectional Text Spoofing").
 */
const hidden = /[\u202A-\u202E\u2066-\u2069]/;
const control = /[^\P{Cc}\t\n]/u;
const noCharacter = /[\uFFF9-\uFFFB\uFFFD-\uFFFF]/;

/** What to do about the first such character of a text; `undefined` if there is none. */
export function characterAdvice(text: string): string | undefined {
  if (hidden.test(text))
    return "Type this text again: a character in it, which nobody sees, turns around the order in which it is read.";
  if (control.test(text) || noCharacter.test(text) || !text.isWellFormed())
    return "Type this text again: it has an invisible control character. A backslash between double quotes can make one; use single quotes there.";
  return undefined;
}
