import { z } from "astro/zod";
import { isCountry } from "../domain/country.ts";
import { closestLanguage } from "./language-tag.ts";

/** The languages that the interface speaks (src/strings), with their names for messages. */
export const spokenLanguages = { en: "English", fr: "French", he: "Hebrew" } as const;

export type SpokenLanguage = keyof typeof spokenLanguages;

const choices = Object.entries(spokenLanguages)
  .map(([code, name]) => `${code} (${name})`)
  .join(", ");
const advice = `Write one of these: ${choices}. The country may follow: en-US, fr-CA.`;

/** Does the site speak the language, and is its country written as BCP 47 wants it? */
function isSpoken(tag: string): boolean {
  const [language = "", country] = tag.split("-");
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(tag) && language in spokenLanguages && (!country || isCountry(country));
}

const tag = z.string({ error: advice }).refine(isSpoken, {
  error: (issue) => {
    const meant = closestLanguage(String(issue.input));
    return meant && isSpoken(meant)
      ? `Write ${meant} instead of "${String(issue.input)}".`
      : `"${String(issue.input)}" is no language that the site speaks. ${advice}`;
  },
});

/** The language of a site: a BCP 47 tag whose words of the interface exist, `en-US`. */
export const languageField = tag.describe("The language of the site, with its country: en-US, fr-CA.");

/** The other languages of a site. Each has a folder in the content folder, named by its first two letters. */
export const languagesField = z
  .array(tag, { error: "Write a list: one language a line, each after a dash." })
  .describe(
    "Further languages of the site, with their country. The pages of each stand in a folder of its name, such as en/.",
  );
