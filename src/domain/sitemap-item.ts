import { pageKindOf } from "../schemas/collections.ts";
import type { SitePage, Translation } from "./site-pages.ts";
import { socialPicturePath } from "./social/social-picture-path.ts";
import { videoFacts } from "./structured-data/video-facts.ts";

/** What the sitemap says of a page beside its address, named as the package `sitemap` names it. */
export interface SitemapItem {
  lastmod?: string;
  img: { url: string }[];
  /** the page in each of its languages, itself included */
  links?: { lang: string; url: string }[];
  video?: SitemapVideo[];
}

interface SitemapVideo {
  thumbnail_loc: string;
  title: string;
  description: string;
  content_loc?: string;
  player_loc?: string;
  /** seconds */
  duration?: number;
  publication_date: string;
}

/**
 * A page's entry in the sitemap. `lastmod` is the day the words changed, or nothing: Google uses it only while it is true
 * (Search Central, "Build and submit a sitemap", <https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap>); `priority` and `changefreq` are ignored and left out. Of a picture
 * only the address is read ("Image sitemaps"). A video stands on the page whose main content it is, with all
 * required tags: thumbnail, title, description, and content or player ("Video sitemaps",
 * <https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps>).
 */
export function sitemapItem(page: SitePage, absolute: (path: string) => string): SitemapItem {
  const video = pageKindOf(page.collection).isAboutVideo ? videoFacts(page, absolute) : undefined;
  const pictures = [socialPicturePath(page.path), ...(page.video?.poster ? [`/${page.video.poster}`] : [])];
  return {
    ...(page.modified && { lastmod: page.modified }),
    img: pictures.map((path) => ({ url: absolute(path) })),
    ...(page.translations && { links: alternates(page.translations, absolute) }),
    ...(video && {
      video: [
        {
          thumbnail_loc: video.thumbnail,
          title: video.title,
          description: video.description,
          ...(video.content && { content_loc: video.content }),
          ...(video.embed && { player_loc: video.embed }),
          ...(video.duration && { duration: video.duration }),
          publication_date: video.published,
        },
      ],
    }),
  };
}

/** Source: Google Search Central, "Tell Google about localized versions of your page" (sitemap); `x-default` for everybody else. */
function alternates(translations: readonly Translation[], absolute: (path: string) => string) {
  const [first] = translations;
  const links = translations.map(({ language, path }) => ({ lang: language.code, url: absolute(path) }));
  return first ? [...links, { lang: "x-default", url: absolute(first.path) }] : links;
}
