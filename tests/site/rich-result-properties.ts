/**
 * What each type of the structured data must have and may have, for the tests beside this file.
 * `required` and `recommended` are those of the source; of the recommended ones, `unknown` names the fact of the content
 * folder that tells it, which may be missing; `never` are left out on purpose, with the reason.
 */
export interface TypeRule {
  source: string;
  required: readonly string[];
  /** recommended properties that every node has */
  always?: readonly string[];
  /** recommended property → the fact that it comes from: `file#field`, in a location, a region's video or the clinic */
  ifKnown?: Readonly<Record<string, string>>;
  never?: Readonly<Record<string, string>>;
}

const google = "https://developers.google.com/search/docs/appearance/";

/** Google's "Influence your byline dates in Google Search". */
const days = { datePublished: "page#published", dateModified: "page#updated" };

const localBusiness: TypeRule = {
  source: `${google}structured-data/local-business`,
  required: ["name", "address"],
  always: ["openingHoursSpecification", "url"],
  ifKnown: { telephone: "location#phone", geo: "location#coordinates" },
  never: {
    aggregateRating: "shown for reviews of others only; the clinic's own are self-serving",
    review: "likewise",
    priceRange: "no field tells prices",
    department: "the clinic has none",
    menu: "for restaurants",
    servesCuisine: "for restaurants",
  },
};

export const richResultProperties: Readonly<Record<string, TypeRule>> = {
  HealthAndBeautyBusiness: localBusiness,
  MedicalBusiness: localBusiness,
  MedicalClinic: localBusiness,
  Physiotherapy: localBusiness,
  PostalAddress: {
    source: `${google}structured-data/local-business`,
    required: [],
    always: ["streetAddress", "addressLocality", "postalCode", "addressCountry"],
    ifKnown: { addressRegion: "location#state" },
  },
  GeoCoordinates: { source: `${google}structured-data/local-business`, required: ["latitude", "longitude"] },
  OpeningHoursSpecification: { source: `${google}structured-data/local-business`, required: ["opens", "closes"] },
  Organization: {
    source: `${google}structured-data/organization`,
    required: [],
    always: ["name", "url"],
    ifKnown: { legalName: "clinic#legalName", sameAs: "clinic#social" },
    never: {
      logo: "no field names a logo of the clinic's own",
      description: "no sentence about the company stands on every page that tells of it",
      address: "told by the location, which points to the organization",
      telephone: "likewise",
      email: "likewise",
    },
  },
  Offer: {
    source: "https://schema.org/Offer",
    required: ["name", "price", "priceCurrency"],
    always: ["offeredBy"],
  },
  Service: {
    source: "https://schema.org/Service",
    required: ["name", "serviceType"],
    always: ["url", "provider"],
  },
  BlogPosting: {
    source: `${google}structured-data/article`,
    required: [],
    always: ["headline", "image", "datePublished", "author", "publisher", "mainEntityOfPage"],
    ifKnown: { dateModified: "page#updated" },
  },
  /** Who wrote an article, a person or the clinic: with their own page, since the article's does not tell more of them. */
  author: { source: `${google}structured-data/article`, required: ["name"], always: ["url"] },
  "another Organization": { source: "https://schema.org/recognizedBy", required: ["name"] },
  WebSite: { source: `${google}site-names`, required: ["name", "url"], always: ["inLanguage", "publisher"] },
  WebPage: {
    source: "https://schema.org/WebPage",
    required: ["url", "name"],
    always: ["description", "inLanguage", "isPartOf"],
    ifKnown: days,
  },
  MedicalWebPage: {
    source: "https://schema.org/MedicalWebPage",
    required: ["url", "name"],
    always: ["description", "inLanguage", "isPartOf", "mainEntity", "breadcrumb"],
    ifKnown: { ...days, lastReviewed: "page#reviewed", reviewedBy: "page#reviewedBy" },
  },
  Person: { source: "https://schema.org/Person", required: ["name"], always: ["jobTitle", "url"] },
  EducationalOccupationalCredential: {
    source: "https://schema.org/EducationalOccupationalCredential",
    required: ["name"],
  },
  BreadcrumbList: { source: `${google}structured-data/breadcrumb`, required: ["itemListElement"] },
  ListItem: { source: `${google}structured-data/breadcrumb`, required: ["position", "name", "item"] },
  VideoObject: {
    source: `${google}structured-data/video`,
    required: ["name", "thumbnailUrl", "uploadDate"],
    always: ["description"],
    ifKnown: { duration: "video#duration" },
    never: {
      interactionStatistic: "views are not counted",
      expires: "the films stay",
      hasPart: "the films are too short for key moments",
    },
  },
  MedicalCondition: {
    source: "https://schema.org/MedicalCondition",
    required: ["name"],
    ifKnown: { associatedAnatomy: "page#regions", possibleTreatment: "page#treatments" },
  },
  AnatomicalStructure: {
    source: "https://schema.org/AnatomicalStructure",
    required: ["name"],
    ifKnown: { relatedTherapy: "page#treatments" },
  },
  MedicalTherapy: {
    source: "https://schema.org/MedicalTherapy",
    required: ["name"],
    ifKnown: { alternateName: "page#alsoKnownAs" },
  },
};
