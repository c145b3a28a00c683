import { z } from "astro/zod";
import { closestCountry, isCountry } from "../domain/country.ts";

/** Does the tag name a language that has a name of its own? `Intl` answers an unknown one with the tag itself. */
function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag)) return false;
  const [, country] = tag.split("-");
  if (country && !isCountry(country)) return false;
  return new Intl.DisplayNames("en", { type: "language" }).of(tag) !== tag;
}

/** Letters that people write for a language, and those of ISO 639-1. */
const other: Readonly<Record<string, string>> = {
  gr: "el",
  cz: "cs",
  dk: "da",
  jp: "ja",
  cn: "zh",
  kr: "ko",
  ua: "uk",
  se: "sv",
  sp: "es",
  ge: "de",
  iw: "he",
  eng: "en",
  ger: "de",
  fre: "fr",
  spa: "es",
};

/** The tag that was meant by another spelling: `en_us`, `EN`, `en-UK`, `English`, `gr`. */
export function closestLanguage(text: string): string | undefined {
  const [letters = "", place] = text.trim().replace(/_/g, "-").split("-");
  const code = other[letters.toLowerCase()] ?? letters.toLowerCase();
  const country = place && (closestCountry(place)?.code ?? place.toUpperCase());
  const tag = country ? `${code}-${country}` : code;
  if (isLanguage(tag) && tag !== text) return tag;
  const names = new Intl.DisplayNames("en", { type: "language" });
  return commonLanguages.find((each) => names.of(each)?.toLowerCase() === text.trim().toLowerCase());
}

const commonLanguages =
  "en es fr de it pt nl pl ru uk cs sk hu ro bg el tr ar he fa ur hi bn pa ta te ja ko zh vi th id fil sv da nb fi ht yi".split(
    " ",
  );

/** A language as BCP 47 writes it: `en`, `es`, `pt-BR`. */
export function languageTag(describe: string) {
  return z
    .string({ error: `Write the language as two letters, for example en or es. ${describe}` })
    .refine(isLanguage, {
      error: (issue) => {
        const meant = closestLanguage(String(issue.input));
        return meant
          ? `Write ${meant} instead of "${String(issue.input)}".`
          : `"${String(issue.input)}" is no language. Write it as two letters, for example en, es or fr.`;
      },
    })
    .describe(describe);
}
