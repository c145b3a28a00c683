import type { Person } from "schema-dts";

/** A practitioner as search engines are told of one. */
export interface PersonFacts {
  name: string;
  jobTitle: string;
  /** the whole address of the page about the person */
  url: string;
  /** the names of those that hold today */
  credentials: readonly string[];
}

/** The `@id` of the person whom a page is about. */
export function personId(page: string): string {
  return `${page}#person`;
}

/**
 * Somebody who treats, or who read a page over. <https://schema.org/Person>, with `hasCredential` as an
 * <https://schema.org/EducationalOccupationalCredential>. Search engines make no rich result of it; Google's "Creating helpful,
 * reliable, people-first content" asks that it be clear who stands behind a text on health,
 * <https://developers.google.com/search/docs/fundamentals/creating-helpful-content>.
 */
export function person({ name, jobTitle, url, credentials }: PersonFacts): Person {
  return {
    "@type": "Person",
    "@id": personId(url),
    name,
    jobTitle,
    url,
    ...(credentials.length > 0 && {
      hasCredential: credentials.map((credential) => ({
        "@type": "EducationalOccupationalCredential" as const,
        name: credential,
      })),
    }),
  };
}
