import type { Person } from "schema-dts";

/** What is told of a practitioner. */
export interface PractitionerFacts {
  title: string;
  url: string;
  jobTitle: string;
  /** the absolute URL of a picture of the person that the page shows, too */
  image?: string | undefined;
  languages: readonly string[];
  credentials: readonly {
    name: string;
    number?: string | undefined;
    issuedBy?: string | undefined;
    verifyUrl?: string | undefined;
    expires?: string | undefined;
  }[];
}

/** The `@id` of the person whom a page is about. */
export function personId(page: string): string {
  return `${page}#person`;
}

/**
 * Who treats, with the credentials that hold today. <https://schema.org/Person>, <https://schema.org/hasCredential>
 * It stands on the person's own page alone; a page that the person read over points there by the `@id`. Search engines make no
 * rich result of it; Google's "Creating helpful, reliable, people-first content" asks that it be clear who stands behind a text
 * on health, <https://developers.google.com/search/docs/fundamentals/creating-helpful-content>.
 * @param workplaces the `@id`s of the locations
 */
export function practitioner(facts: PractitionerFacts, workplaces: readonly string[], home: string): Person {
  const { title, url, jobTitle, image, languages, credentials } = facts;
  return {
    "@type": "Person",
    "@id": personId(url),
    name: title,
    url,
    jobTitle,
    ...(image && { image }),
    worksFor: { "@id": `${home}#organization` },
    ...(workplaces.length > 0 && { workLocation: workplaces.map((id) => ({ "@id": id })) }),
    ...(languages.length > 0 && { knowsLanguage: [...languages] }),
    ...(credentials.length > 0 && {
      hasCredential: credentials.map(({ name, number, issuedBy, verifyUrl, expires }) => ({
        "@type": "EducationalOccupationalCredential" as const,
        name,
        ...(number && { identifier: number }),
        ...(issuedBy && { recognizedBy: { "@type": "Organization" as const, name: issuedBy } }),
        ...(verifyUrl && { url: verifyUrl }),
        ...(expires && { expires }),
      })),
    }),
  };
}
