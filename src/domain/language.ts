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
  /** for `dir`, where it is written from right to left */
  dir?: "rtl";
}

/** The two letters of a language: `fr-CA` → `fr`. */
export function languageCode(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

const writtenFromRight = new Set(["ar", "fa", "he", "ur", "yi"]);

/** Is the language written from right to left? `Intl.Locale` knows it too, but not in every runtime that builds the site. */
export function isWrittenFromRight(tag: string | undefined): boolean {
  return tag !== undefined && writtenFromRight.has(languageCode(tag));
}

/** The languages of a site, its first one first. */
export function siteLanguages(clinic: { language: string; languages: readonly string[] }): SiteLanguage[] {
  return [clinic.language, ...clinic.languages].map((tag, index) => {
    const code = languageCode(tag);
    const folder = index === 0 ? undefined : code;
    const prefix = folder ? `/${folder}` : "";
    return { tag, code, folder, prefix, ...(isWrittenFromRight(tag) && { dir: "rtl" as const }) };
  });
}

/** The name under which a translation is kept beside its original: `en/psoas`; the original's is `psoas`. */
export function translatedId(id: string, folder: string | undefined): string {
  return folder ? `${folder}/${id}` : id;
}

/** The address of the home page in the language of a folder. */
export function homeOf(folder: string | undefined): string {
  return folder ? `/${folder}/` : "/";
}
