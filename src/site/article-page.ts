import { getImage } from "astro:assets";
import type { SiteLanguage } from "../domain/language.ts";
import { socialPicturePath } from "../domain/social/social-picture-path.ts";
import { blogPosting } from "../domain/structured-data/blog-posting.ts";
import type { ArticleView } from "./articles.ts";
import { contentOf } from "./body.ts";
import { getClinic } from "./clinic.ts";
import { feedPath } from "./feed.ts";
import { type Frame, frameOf } from "./frame.ts";
import { indexTrail } from "./index-trail.ts";
import type { Link } from "./link.ts";
import { pageHead } from "./page-head.ts";
import { getReview, type ReviewView } from "./review.ts";
import { siteHead } from "./site-head.ts";

/** All that the page of an article shows. */
export interface ArticlePage {
  frame: Frame;
  article: ArticleView;
  Content: Awaited<ReturnType<typeof contentOf>>;
  trail: Link[];
  /** who wrote it; the clinic, where the article names nobody */
  author: { name: string; href?: string };
  review: ReviewView | undefined;
}

export async function articlePage(article: ArticleView, language: SiteLanguage): Promise<ArticlePage> {
  const { absolute } = await siteHead(language);
  const clinic = await getClinic(language);
  const { title, description, published, updated, photo, draft, entry, about } = article;
  const trail = await indexTrail("articles", language);
  const review = await getReview(article, article.file, language);
  const subjects = [...about.conditions, ...about.regions, ...about.treatments];
  const picture =
    photo && (await getImage({ src: photo.src, width: Math.min(1200, photo.src.width), format: "jpeg" })).src;
  const posting = blogPosting({
    url: absolute(article.href),
    title,
    description,
    language: language.tag,
    published,
    updated,
    image: absolute(picture ?? socialPicturePath(article.href)),
    author: article.author && { name: article.author.title, url: absolute(article.author.href) },
    clinic: { name: clinic.name, url: absolute("/") },
    about: subjects.map(({ href }) => absolute(href)),
  });
  return {
    frame: await frameOf({
      language,
      page: { ...(await pageHead("articles", article, language)), feed: feedPath(language) },
      graph: {
        trail,
        title,
        medical: review !== undefined || subjects.length > 0,
        published,
        updated,
        review,
        nodes: [posting],
      },
      isDraft: draft,
      shows: [entry],
    }),
    article,
    Content: await contentOf(entry),
    trail,
    author: article.author ? { name: article.author.title, href: article.author.href } : { name: clinic.name },
    review,
  };
}
