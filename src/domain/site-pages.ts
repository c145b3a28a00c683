import { isListedCollection, type PageCollection } from "../schemas/collections.ts";
import { type FixedPage, fixedPage } from "../schemas/fixed-pages.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { SiteLanguage } from "./language.ts";
import { isInUse, type LocationStatus } from "./location-status.ts";
import { pathOf } from "./path-of.ts";
import type { VideoSource } from "./video/parse-video-address.ts";

/** A file of the content folder that becomes a page, with the fields that are told about it elsewhere. */
export interface PageFile {
  collection: PageCollection;
  /** the file name, the same in every language */
  id: string;
  language: SiteLanguage;
  data: {
    title: string;
    description: string;
    published?: CalendarDate | undefined;
    updated?: CalendarDate | undefined;
    draft: boolean;
    /** of a location: what it is on the day of the build */
    status?: LocationStatus | undefined;
    formerUrls?: readonly string[] | undefined;
    shape?: string | undefined;
    video?: PageVideo | undefined;
  };
}

/** A video as a page file has it (schemas/video.ts). */
export interface PageVideo {
  url: VideoSource;
  title?: string | undefined;
  transcript?: string | undefined;
  poster?: string | undefined;
  published?: CalendarDate | undefined;
  duration?: number | undefined;
}

/**
 * Why a page is in no list: kept back by the owner, the answer to a form, the page for unknown addresses, nothing to list
 * on it, a location that nobody can come to any more.
 */
export type Hidden = "draft" | "empty" | "left" | Exclude<FixedPage["hidden"], false>;

/** A page of the site, as the sitemap, the social pictures and the list for assistants need it. */
export interface SitePage {
  collection: PageCollection;
  id: string;
  path: string;
  language: SiteLanguage;
  /** this page and the same in the other languages, where there is another: who asks for one may be shown the other */
  translations?: readonly Translation[];
  title: string;
  description: string;
  /** why it is not listed; missing on a page that search engines may show */
  hidden?: Hidden;
  /** the day its words last changed; on an index, the newest day of what it lists */
  modified?: CalendarDate;
  /** addresses that it had before */
  formerUrls: readonly string[];
  shape?: string;
  video?: PageVideo;
}

/** A page in one of the languages that it is there in. */
export interface Translation {
  language: SiteLanguage;
  path: string;
}

/** Every page that the files make, those that are not listed too. */
export function sitePages(files: readonly PageFile[]): SitePage[] {
  const translations = Map.groupBy(
    files.filter(({ data }) => !data.draft),
    ({ collection, id }) => `${collection}/${id}`,
  );
  return files.map((file) => {
    const { collection, id, language, data } = file;
    const entries = isIndex(file) ? files.filter((other) => other.collection === id && !other.data.draft) : [];
    const hidden = hiddenReason(file, entries);
    const modified = [file, ...entries.filter((entry) => entry.language.code === language.code)]
      .map(modifiedOn)
      .filter(Boolean)
      .sort()
      .at(-1);
    const same = data.draft ? [] : (translations.get(`${collection}/${id}`) ?? []);
    return {
      collection,
      id,
      path: pathOfFile(file),
      language,
      ...(same.length > 1 && {
        translations: same.map((other) => ({ language: other.language, path: pathOfFile(other) })),
      }),
      title: data.title,
      description: data.description,
      ...(hidden && { hidden }),
      ...(modified && { modified }),
      formerUrls: data.formerUrls ?? [],
      ...(data.shape && { shape: data.shape }),
      ...(data.video && { video: data.video }),
    };
  });
}

/** Those of the pages that search engines may show. */
export function listedPages(files: readonly PageFile[]): SitePage[] {
  return sitePages(files).filter(({ hidden }) => !hidden);
}

/** The address of the page that a file becomes. */
const pathOfFile = ({ collection, id, language }: PageFile) => language.prefix + pathOf(collection, id);

/** Is it the page above the list of a kind? */
const isIndex = ({ collection, id }: PageFile) => collection === "pages" && isListedCollection(id);
const modifiedOn = ({ data }: PageFile) => data.updated ?? data.published;

function hiddenReason(file: PageFile, entries: readonly PageFile[]): Hidden | undefined {
  if (file.data.draft) return "draft";
  if (file.data.status && !isInUse(file.data.status)) return "left";
  const hidden = file.collection === "pages" && fixedPage(file.id)?.hidden;
  return hidden || (isIndex(file) && entries.length === 0 ? "empty" : undefined);
}
