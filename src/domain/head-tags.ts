import type { Translation } from "./site-pages.ts";
import { socialPicturePath } from "./social/social-picture-path.ts";

/** What the head of a page says about it. */
export interface PageHead {
  /** the title of the tab and of search results */
  title: string;
  description: string;
  /** the page's address on this site, with its trailing slash */
  path: string;
  /** the address of the feed that it belongs to */
  feed?: string;
  /** out of search results */
  noindex?: boolean;
}

/** One element of a head, as data. */
export interface HeadTag {
  name: "meta" | "link";
  attributes: Record<string, string>;
}

/** Facts of the site that every head repeats. */
export interface SiteHead {
  name: string;
  /** makes a whole address of a path */
  absolute: (path: string) => string;
  /** as BCP 47 writes it */
  language: string;
}

/** Open Graph takes a page for American English where it says nothing else (ogp.me, `og:locale`). */
function localeTags(
  language: string,
  translations: readonly Translation[],
  meta: (key: "property", name: string, content: string) => HeadTag,
): HeadTag[] {
  const locale = (tag: string) => tag.replace("-", "_");
  const others = translations.filter((other) => other.language.tag !== language);
  if (language === "en-US" && others.length === 0) return [];
  return [
    meta("property", "og:locale", locale(language)),
    ...others.map((other) => meta("property", "og:locale:alternate", locale(other.language.tag))),
  ];
}

/**
 * The page in each of its languages, itself included; readers of any other language are led to the site's first one.
 * Source: Google Search Central, "Tell Google about localized versions of your page", <https://developers.google.com/search/docs/specialty/international/localized-versions>.
 */
function alternates(translations: readonly Translation[], site: SiteHead): HeadTag[] {
  const link = (hreflang: string, path: string): HeadTag => ({
    name: "link",
    attributes: { rel: "alternate", hreflang, href: site.absolute(path) },
  });
  const [first] = translations;
  if (!first) return [];
  return [...translations.map(({ language, path }) => link(language.code, path)), link("x-default", first.path)];
}

/** By which browsers and feed readers find it. Source: HTML Standard, "Link type alternate". */
function feedLink(href: string): HeadTag {
  return { name: "link", attributes: { rel: "alternate", type: "application/atom+xml", href } };
}

/**
 * The tags that describe a page, as data.
 * Open Graph: ogp.me (`og:type` is `website` where nothing else is said; the picture's size is optional and would cost
 * bytes on every page). Robots: Google Search Central, "Robots meta tag". `canonical` is left out where `noindex` asks to forget the page.
 */
export function headTags(page: PageHead, site: SiteHead, translations: readonly Translation[] = []): HeadTag[] {
  const url = site.absolute(page.path);
  const meta = (key: "name" | "property", name: string, content: string): HeadTag => ({
    name: "meta",
    attributes: { [key]: name, content },
  });
  const picture = [meta("property", "og:image", site.absolute(socialPicturePath(page.path)))];
  return [
    meta("name", "description", page.description),
    page.noindex ? meta("name", "robots", "noindex") : { name: "link", attributes: { rel: "canonical", href: url } },
    meta("property", "og:site_name", site.name),
    meta("property", "og:title", page.title),
    meta("property", "og:description", page.description),
    meta("property", "og:url", url),
    ...(page.noindex ? [] : picture),
    ...localeTags(site.language, translations, meta),
    meta("name", "twitter:card", "summary_large_image"),
    ...(page.noindex ? [] : alternates(translations, site)),
    ...(page.feed === undefined ? [] : [feedLink(page.feed)]),
  ];
}
