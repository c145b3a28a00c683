import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { twoLanguages } from "../../support/two-languages.ts";
import { type ClinicChanges, writeClinic } from "../../support/write-clinic.ts";

async function check(changes: ClinicChanges = {}) {
  const { folder, remove } = writeClinic(changes, twoLanguages());
  try {
    return await checkContent(folder);
  } finally {
    remove();
  }
}

const problemsWith = async (changes: ClinicChanges) =>
  (await check(changes)).problems.map(({ file, field, advice }) => `${file}${field ? ` · ${field}` : ""}: ${advice}`);

const files = twoLanguages();
const location = "fr/locations/main.yaml";
const contact = "fr/pages/contact.mdx";
const clinic = "clinic.yaml";

const faults: [what: string, changes: ClinicChanges, problem: string][] = [
  [
    "a word that is not translated",
    { "fr/clinic.yaml": `${files["fr/clinic.yaml"]}`.replace(/^kind: .*\n/m, "") },
    "fr/clinic.yaml · kind: Translate it: clinic.yaml has it, and here it is missing.",
  ],
  [
    "a fact that stands a second time",
    { [location]: `${files[location]}timeZone: America/Toronto\n` },
    "fr/locations/main.yaml · timeZone: Delete it here. It stands in locations/main.yaml and holds in every language.",
  ],
  [
    "words about a day that the original does not have",
    { [location]: `${files[location]}`.replace("2027-12-31", "2027-12-30") },
    "fr/locations/main.yaml · specialDays.1: locations/main.yaml has no such entry. Name one of its entries by its date or from or until or days or yearly or hours, or write as many entries in the same order.",
  ],
  [
    "a text that is not translated",
    { [contact]: `${files[contact]}`.replace("Quelques mots.", "") },
    "fr/pages/contact.mdx: Translate the text under the fields of pages/contact.mdx: here it is missing.",
  ],
  [
    "a translation of nothing",
    { "fr/pages/equipe.mdx": `${files[contact]}`.replace("Nous joindre", "L’équipe") },
    "fr/pages/equipe.mdx: There is no pages/equipe.mdx that it translates. Add that file first, or correct the name.",
  ],
  [
    "a page that a language needs",
    { "fr/pages/404.mdx": null },
    "fr/pages/404.mdx: Add this file. It holds the page for addresses that do not exist.",
  ],
  [
    "the words about a location",
    { [location]: null },
    "fr/locations/main.yaml: Add this file. It holds the words about this place; its facts stand in locations/main.yaml.",
  ],
  [
    "a folder of a language that the site has not",
    { "he/pages/contact.mdx": `${files[contact]}` },
    "he: Hebrew is not among the languages of clinic.yaml. Add languages: with - he there, or take this folder out.",
  ],
  [
    "a folder of the first language",
    { "en/pages/contact.mdx": `${files[contact]}` },
    "en: English is the first language of the site: its files stand in the content folder itself. Move them there.",
  ],
  [
    "a language named twice",
    { [clinic]: `${files[clinic]}`.replace("- fr-CA", "- fr-CA\n  - fr-FR") },
    "clinic.yaml · languages.1: French is a language of the site already. Delete this line.",
  ],
  [
    "a language that the site cannot speak",
    { [clinic]: `${files[clinic]}`.replace("language: en-US", "language: de-DE") },
    'clinic.yaml · language: "de-DE" is no language that the site speaks. Write one of these: en (English), fr (French), he (Hebrew). The country may follow: en-US, fr-CA.',
  ],
  [
    "a file whose address stands for a language",
    { "pages/fr.mdx": `${files["pages/contact.mdx"]}`.replace("title: Contact", "title: French") },
    "pages/fr.mdx: Give the file another name: fr stands for a language in the addresses of the site.",
  ],
  [
    "a link that leaves the language",
    { [contact]: `${files[contact]}`.replace("Quelques mots.", "[Accueil](/)") },
    "fr/pages/contact.mdx: Write /fr/: this page is there in the language of this file.",
  ],
];

describe("a clinic in two languages", () => {
  it("is in order when every file that a language needs is translated", async () => {
    expect(await problemsWith({})).toEqual([]);
  });

  it("keeps its facts once: the translation means them too", async () => {
    const { entries } = await check();
    const translated = entries.find(({ file }) => file === location)?.value;
    expect(translated).toMatchObject({
      name: "Rue Main",
      city: "Springfield",
      specialDays: [
        { from: "2027-12-24", reason: "veille de Noël" },
        { from: "2027-12-31", reason: "veille du jour de l’An" },
      ],
    });
  });

  it("may leave a page in its first language", async () => {
    expect(files).not.toHaveProperty("fr/pages/privacy.mdx");
  });

  it.each(faults)("is told of %s", async (_, changes, problem) => {
    expect(await problemsWith(changes)).toContain(problem);
  });

  it.each(faults)("is told what visitors would see of %s", async (_, changes) => {
    const { problems } = await check(changes);
    expect(problems.filter(({ seen }) => !seen)).toEqual([]);
  });
});
