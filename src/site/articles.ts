import type { CollectionEntry } from "astro:content";
import type { ImageMetadata } from "astro";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { SiteLanguage } from "../domain/language.ts";
import type { Article } from "../schemas/article.ts";
import { follow } from "./follow.ts";
import type { Link } from "./link.ts";
import { addressIn, fileIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { photoOf } from "./photo.ts";
import { published, type Worded } from "./published.ts";

/** The kinds whose files an article may name as what it is about, in the order of its page. */
const subjects = ["regions", "treatments", "conditions"] as const;
type Subject = (typeof subjects)[number];

/** An article as the pages show it, its references followed. */
export interface ArticleView extends Omit<Article, Subject | "author" | "photo">, Worded<CollectionEntry<"articles">> {
  href: string;
  file: string;
  /** who wrote it; without one the clinic */
  author: Link | undefined;
  /** what it is about, by kind */
  about: Record<Subject, Link[]>;
  photo: { src: ImageMetadata; alt: string } | undefined;
}

/** Every article, the newest first. */
export const getArticles = perBuild(async (language: SiteLanguage): Promise<ArticleView[]> => {
  const articles = await published("articles", language);
  const views = await Promise.all(articles.map((article) => viewArticle(article, language)));
  return views.sort((a, b) => b.published.localeCompare(a.published));
});

/** The articles of a year, the newest first. */
export interface ArticleYear {
  year: string;
  articles: ArticleView[];
}

/** The articles by year, the newest first. */
export function byYear(articles: readonly ArticleView[]): ArticleYear[] {
  const years = Map.groupBy(articles, ({ published: day }) => yearOf(day));
  return [...years].map(([year, inYear]) => ({ year, articles: inYear }));
}

const yearOf = (day: CalendarDate) => day.slice(0, 4);

async function viewArticle(article: Worded<CollectionEntry<"articles">>, language: SiteLanguage): Promise<ArticleView> {
  const { data } = article.entry;
  const file = fileIn("articles", article, language);
  const named = async (collection: Subject | "practitioners", id: string): Promise<Link> => {
    const found = await follow(collection, id, file, language);
    return { href: addressIn(collection, found, language), title: found.entry.data.title, lang: found.lang };
  };
  const about = async (subject: Subject) => Promise.all(data[subject].map((id) => named(subject, id)));
  const [regions, treatments, conditions] = await Promise.all(subjects.map(about));
  return {
    ...data,
    ...article,
    href: addressIn("articles", article, language),
    file,
    author: data.author === undefined ? undefined : await named("practitioners", data.author),
    about: { regions: regions ?? [], treatments: treatments ?? [], conditions: conditions ?? [] },
    photo: data.photo && { src: photoOf(data.photo.file), alt: data.photo.alt },
  };
}
