import { directionsLinks } from "../domain/directions-links.ts";
import { postalAddressOf } from "../domain/postal-address.ts";
import { articleSchema } from "./article.ts";
import { brandSchema } from "./brand.ts";
import { clinicSchema } from "./clinic.ts";
import { conditionSchema } from "./condition.ts";
import { figureSchema } from "./figure.ts";
import { glossarySchema } from "./glossary.ts";
import { homeSchema } from "./home.ts";
import type { Kind } from "./kind.ts";
import { type Location, locationSchema } from "./location.ts";
import { noticeSchema } from "./notice.ts";
import { pageSchema } from "./page.ts";
import { practitionerSchema } from "./practitioner.ts";
import { regionSchema } from "./region.ts";
import { treatmentSchema } from "./treatment.ts";
import { wordsSchema } from "./words.ts";

/**
 * The one table of kinds: every kind of file in the content folder, by the name of its collection, and all that the site has to
 * know of it beside its pages' layout. Addresses, menus, lists, sitemap, redirects, `llms.txt`, the check and `npm run new` are
 * derived from it, in its order. `kind.ts` explains the columns; a row that lacks one is a type error.
 */
export const collections = {
  clinic: {
    folder: "",
    extension: ".yaml",
    only: "clinic",
    schema: clinicSchema,
    required: "the name and the facts of the clinic",
    wording: "own",
    leadsTo: false,
    page: false,
  },
  glossary: {
    folder: "",
    extension: ".yaml",
    only: "glossary",
    schema: glossarySchema,
    required: false,
    wording: "none",
    leadsTo: false,
    page: false,
  },
  figure: {
    folder: "",
    extension: ".yaml",
    only: "figure",
    schema: figureSchema,
    required: false,
    wording: "none",
    leadsTo: false,
    page: false,
  },
  brand: {
    folder: "",
    extension: ".yaml",
    only: "brand",
    schema: brandSchema,
    required: false,
    wording: "none",
    leadsTo: false,
    page: false,
  },
  words: {
    folder: "",
    extension: ".yaml",
    only: "words",
    schema: wordsSchema,
    required: false,
    wording: "none",
    leadsTo: false,
    page: false,
  },
  locations: {
    folder: "locations",
    extension: ".yaml",
    schema: locationSchema,
    required: false,
    wording: "own",
    leadsTo: mapsOf,
    page: {
      path: (id) => `/locations/${id}/`,
      leastFiles: 2,
      hasList: true,
      menu: false,
      llms: "locations",
      isAboutVideo: false,
      make: {
        called: "location",
        appears: (address) =>
          `${address}${address === "/contact/" ? "" : ", and in the list /locations/"}; on every page too, if clinic.yaml names it as mainLocation`,
      },
    },
  },
  conditions: {
    folder: "conditions",
    extension: ".mdx",
    schema: conditionSchema,
    required: false,
    wording: "own",
    leadsTo: false,
    page: {
      path: (id) => `/conditions/${id}/`,
      leastFiles: 1,
      hasList: true,
      menu: { in: "main", named: 3 },
      llms: "conditions",
      isAboutVideo: false,
      make: {
        called: "condition",
        appears: (address) => `${address}, in the menu, in the list /conditions/ and on the home page`,
      },
    },
  },
  treatments: {
    folder: "treatments",
    extension: ".mdx",
    schema: treatmentSchema,
    required: false,
    wording: "own",
    leadsTo: false,
    page: {
      path: (id) => `/treatments/${id}/`,
      leastFiles: 1,
      hasList: true,
      menu: { in: "main", named: 0 },
      llms: "treatments",
      isAboutVideo: false,
      make: {
        called: "treatment",
        appears: (address) =>
          `${address}, in the list /treatments/, and on each region and guide that has its file name under treatments:`,
      },
    },
  },
  regions: {
    folder: "regions",
    extension: ".mdx",
    schema: regionSchema,
    required: false,
    wording: "own",
    leadsTo: false,
    page: {
      path: (id) => `/regions/${id}/`,
      leastFiles: 1,
      hasList: true,
      menu: { in: "main", named: 0 },
      llms: "regions",
      isAboutVideo: true,
      make: {
        called: "region",
        appears: (address) =>
          `${address}, in the list /regions/, on the home page, and in each guide that has its file name under regions:`,
      },
    },
  },
  practitioners: {
    folder: "practitioners",
    extension: ".mdx",
    schema: practitionerSchema,
    required: false,
    wording: "own",
    leadsTo: false,
    page: {
      path: (id) => `/practitioners/${id}/`,
      leastFiles: 1,
      hasList: true,
      menu: { in: "main", named: 0 },
      llms: "practitioners",
      isAboutVideo: false,
      make: {
        called: "practitioner",
        appears: (address) => `${address}, and on pages that name this person under reviewedBy:`,
      },
    },
  },
  articles: {
    folder: "articles",
    extension: ".mdx",
    schema: articleSchema,
    required: false,
    wording: "own",
    leadsTo: false,
    page: {
      path: (id) => `/articles/${id}/`,
      leastFiles: 1,
      hasList: true,
      menu: { in: "main", named: 0 },
      llms: "title of the list",
      isAboutVideo: false,
      make: {
        called: "article",
        appears: (address) =>
          `${address}, in the menu, first in the list /articles/, and in the feed /articles/feed.xml`,
      },
    },
  },
  home: {
    folder: "pages",
    extension: ".mdx",
    only: "home",
    schema: homeSchema,
    required: "the words of the home page",
    wording: "own",
    leadsTo: false,
    page: {
      path: () => "/",
      leastFiles: 1,
      hasList: false,
      menu: false,
      llms: "more",
      isAboutVideo: false,
      make: false,
    },
  },
  pages: {
    folder: "pages",
    extension: ".mdx",
    except: "home",
    schema: pageSchema,
    required: false,
    wording: "own",
    leadsTo: false,
    page: {
      path: (id) => (id === "404" ? "/404.html" : `/${id}/`),
      leastFiles: 1,
      hasList: false,
      menu: false,
      llms: "more",
      isAboutVideo: false,
      make: {
        called: "page",
        appears: (address) => `${address}, and wherever you link to it: [words](${address})`,
      },
    },
  },
  notices: {
    folder: "notices",
    extension: ".mdx",
    schema: noticeSchema,
    required: false,
    wording: "legal",
    leadsTo: false,
    page: {
      path: (id) => `/notices/${id}/`,
      leastFiles: 1,
      hasList: false,
      menu: { in: "footer" },
      llms: "optional",
      isAboutVideo: false,
      make: {
        called: "notice",
        appears: (address) => `${address}, and on each page that has its file name under notice:`,
      },
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** The maps that show the way to a location. */
function mapsOf(location: Location): string[] {
  const address = postalAddressOf(location);
  return address ? directionsLinks(address).map(({ href }) => href) : [];
}

type Collections = typeof collections;
export type CollectionName = keyof Collections;

/** The collections whose rows fit a pattern: `CollectionWith<{ page: { hasList: true } }>`. */
export type CollectionWith<Pattern> = {
  [Name in CollectionName]: Collections[Name] extends Pattern ? Name : never;
}[CollectionName];

/** The collections whose files become pages. */
export type PageCollection = CollectionWith<{ page: object }>;
/** Those of them that the owner adds texts to: `content/regions/psoas.mdx`. */
export type TextCollection = Exclude<CollectionWith<{ page: object; extension: ".mdx" }>, "home">;
/** Those with a page that lists them all. */
export type ListedCollection = CollectionWith<{ page: { hasList: true } }>;

export const collectionNames = Object.keys(collections) as CollectionName[];

/** A row of the table, with its columns as {@link Kind} has them. */
export const kindOf = (collection: CollectionName): Kind => collections[collection];

export const isPageCollection = (collection: string): collection is PageCollection =>
  Object.hasOwn(collections, collection) && kindOf(collection as CollectionName).page !== false;

export const isTextCollection = (collection: string): collection is TextCollection =>
  isPageCollection(collection) && collection !== "home" && kindOf(collection).extension === ".mdx";

export const isListedCollection = (collection: string): collection is ListedCollection =>
  isPageCollection(collection) && pageKindOf(collection).hasList;

/** The page columns of a row. */
export const pageKindOf = (collection: PageCollection) => kindOf(collection).page as Exclude<Kind["page"], false>;
