/** A language of the site. */
export interface SiteLanguage {
  /** as BCP 47 writes it, with its country where the owner named one: `fr-CA` */
  tag: string;
  /** its two letters, for `lang` and `hreflang`: `fr` */
  code: string;
  /** the folder of its files and of its addresses; undefined for the site's first language, whose files stand in none */
  folder: string | undefined;
  /** what its addresses begin with: `/en`, or nothing for the first language */
  prefix: string;
}

/** The two letters of a language: `fr-CA` → `fr`. */
export function languageCode(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

/** The languages of a site, its first one first. */
export function siteLanguages(clinic: { language: string; languages: readonly string[] }): SiteLanguage[] {
  return [clinic.language, ...clinic.languages].map((tag, index) => {
    const code = languageCode(tag);
    return index === 0 ? { tag, code, folder: undefined, prefix: "" } : { tag, code, folder: code, prefix: `/${code}` };
  });
}

const writtenFromRight = new Set(["ar", "fa", "he", "ur", "yi"]);

/** In which direction a language is written. `Intl.Locale` knows it too, but not in every runtime that builds the site. */
export function directionOf(code: string): "ltr" | "rtl" {
  return writtenFromRight.has(code) ? "rtl" : "ltr";
}

/** The name under which a translation is kept beside its original: `en/psoas`; the original's is `psoas`. */
export function translatedId(id: string, folder: string | undefined): string {
  return folder ? `${folder}/${id}` : id;
}

/** The address of the home page in the language of a folder. */
export function homeOf(folder: string | undefined): string {
  return folder ? `/${folder}/` : "/";
}
