import { languageCode } from "../domain/language.ts";
import { kindOf } from "../schemas/collections.ts";
import { type SpokenLanguage, spokenLanguages } from "../schemas/language.ts";
import type { SourceEntry } from "../source/read-entry.ts";
import type { ContentIndex } from "./content-index.ts";
import type { Problem } from "./problem.ts";

/**
 * What is wrong between the languages of a site: folders of a language that the site does not have, translations of nothing,
 * languages named twice, and files whose address would be taken for a language.
 */
export function languageProblems(index: ContentIndex): Problem[] {
  return [
    ...folderProblems(index),
    ...twiceProblems(index),
    ...index.entries.flatMap((entry) => ofEntry(entry, index)),
  ];
}

function folderProblems({ listed, first, folders }: ContentIndex): Problem[] {
  const used = [...new Set(listed.flatMap(({ language }) => language ?? []))] as SpokenLanguage[];
  return used
    .filter((folder) => !folders.includes(folder))
    .map((folder) => {
      const name = spokenLanguages[folder];
      const advice =
        folder === first
          ? `${name} is the first language of the site: its files stand in the content folder itself. Move them there.`
          : `${name} is not among the languages of clinic.yaml. Add languages: with - ${folder} there, or take this folder out.`;
      return { file: folder, advice };
    });
}

function twiceProblems({ first, folders, entry }: ContentIndex): Problem[] {
  const clinic = entry("clinic", "clinic");
  return folders.flatMap((folder, number) => {
    if (folder !== first && folders.indexOf(folder) === number) return [];
    const path = ["languages", number];
    const advice = `${spokenLanguages[folder as SpokenLanguage]} is a language of the site already. Delete this line.`;
    return [{ file: "clinic.yaml", ...clinic?.lineOf(path), field: path.join("."), advice }];
  });
}

function ofEntry({ file, collection, id, language }: SourceEntry, index: ContentIndex): Problem[] {
  if (!language && index.folders.some((folder) => languageCode(folder) === id)) {
    const advice = `Give the file another name: ${id} stands for a language in the addresses of the site.`;
    return [{ file, advice }];
  }
  if (!language) return [];
  const original = file.slice(language.length + 1);
  if (kindOf(collection).wording === "none")
    return [{ file, advice: `Move what it says to ${original}: that file stands once, for all languages.` }];
  if (index.has(collection, id)) return [];
  return [{ file, advice: `There is no ${original} that it translates. Add that file first, or correct the name.` }];
}
