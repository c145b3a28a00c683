import type { BlogPosting } from "schema-dts";
import { personId } from "./practitioner.ts";

/** The facts of an article that its structured data has. URLs are absolute. */
export interface BlogPostingFacts {
  url: string;
  title: string;
  description: string;
  language: string;
  published: string;
  updated?: string | undefined;
  /** the picture at its head, or the one for sharing */
  image: string;
  /** the person who wrote it, with their own page; without one the clinic did */
  author?: { name: string; url: string } | undefined;
  clinic: { name: string; url: string };
  /** the pages of what it is about */
  about: readonly string[];
}

/**
 * An article. Source: Google Search Central, "Learn about article schema markup" (no property is required; headline, image, dates,
 * and an author with name and url are recommended), <https://developers.google.com/search/docs/appearance/structured-data/article>.
 */
export function blogPosting(facts: BlogPostingFacts): BlogPosting {
  const { author, clinic, about } = facts;
  return {
    "@type": "BlogPosting",
    "@id": `${facts.url}#about`,
    mainEntityOfPage: { "@id": facts.url },
    headline: facts.title,
    description: facts.description,
    inLanguage: facts.language,
    datePublished: facts.published,
    ...(facts.updated && { dateModified: facts.updated }),
    image: facts.image,
    author: author
      ? { "@type": "Person", "@id": personId(author.url), name: author.name, url: author.url }
      : { "@type": "Organization", "@id": `${clinic.url}#organization`, name: clinic.name, url: clinic.url },
    publisher: { "@id": `${clinic.url}#organization` },
    ...(about.length > 0 && { about: about.map((url) => ({ "@id": `${url}#about` })) }),
  };
}
