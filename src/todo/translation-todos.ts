import type { CheckedEntry } from "../check/read-content.ts";
import { languageCode } from "../domain/language.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { type SpokenLanguage, spokenLanguages } from "../schemas/language.ts";
import type { Todo } from "./todo.ts";

/** What is not there yet in a further language of the site: one item for each language, with the files in it. */
export function translationTodos(entries: readonly CheckedEntry[]): Todo[] {
  const clinic = entries.find(({ collection, language }) => collection === "clinic" && !language);
  const languages = (clinic?.value as Clinic | undefined)?.languages ?? [];
  return languages.flatMap((tag): Todo[] => {
    const code = languageCode(tag);
    const there = new Set(
      entries.filter(({ language }) => language === code).map(({ collection, id }) => `${collection}/${id}`),
    );
    const missing = entries.filter(
      ({ collection, id, language, value }) => !language && !isHidden(value) && !there.has(`${collection}/${id}`),
    );
    const [first] = missing;
    if (!first) return [];
    const name = spokenLanguages[code as SpokenLanguage];
    return [
      {
        file: first.file,
        line: 1,
        title: `not in ${name} yet: ${missing.map(({ file }) => file).join(", ")}`,
        why: `Readers of ${name} are led to the page in the first language, with a word on it.`,
        write: `${code}/${first.file}: the words of ${first.file} in ${name}, without its facts (see README.md, “A second language”)`,
      },
    ];
  });
}

function isHidden(value: unknown): boolean {
  return (value as { draft?: boolean }).draft === true;
}
