import type { SiteLanguage } from "../domain/language.ts";
import type { Translation } from "../domain/site-pages.ts";
import { getLanguages } from "./languages.ts";
import { getSitePages } from "./listed-pages.ts";
import { perBuild } from "./per-build.ts";

const byPath = perBuild(async () => new Map((await getSitePages()).map((page) => [page.path, page.translations])));

/**
 * The same page in all languages that it is there in, its own included; none where it is in one language only.
 * @param path the address of the page
 */
export async function translationsOf(path: string): Promise<readonly Translation[]> {
  return (await byPath()).get(path) ?? [];
}

/** A language that a page leads to. */
export interface OtherLanguage {
  code: string;
  href: string;
  /** is the page itself there in it? Else `href` is the home page. */
  isTranslated: boolean;
}

/** The other languages of the site, for the switch of a page: where the page is in it, or else its home page. */
export async function otherLanguages(path: string, language: SiteLanguage): Promise<OtherLanguage[]> {
  const translations = await translationsOf(path);
  return (await getLanguages())
    .filter(({ code }) => code !== language.code)
    .map(({ code, prefix }) => {
      const same = translations.find((translation) => translation.language.code === code);
      // The page for unknown addresses stands for any address: it leads to the home page.
      const href = same && !path.endsWith("/404.html") ? same.path : `${prefix}/`;
      return { code, href, isTranslated: same !== undefined };
    });
}
