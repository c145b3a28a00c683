import { clinicSchema } from "./clinic.ts";
import { conditionSchema } from "./condition.ts";
import { figureSchema } from "./figure.ts";
import { glossarySchema } from "./glossary.ts";
import { homeSchema } from "./home.ts";
import { locationSchema } from "./location.ts";
import { noticeSchema } from "./notice.ts";
import { pageSchema } from "./page.ts";
import { practitionerSchema } from "./practitioner.ts";
import { regionSchema } from "./region.ts";
import { treatmentSchema } from "./treatment.ts";

/**
 * Every kind of file in the content folder: where it stands and what may be written in it.
 * `folder` is relative to the content folder; `only` and `except` name single files in it.
 */
export const collections = {
  clinic: { folder: "", extension: ".yaml", only: "clinic", schema: clinicSchema },
  glossary: { folder: "", extension: ".yaml", only: "glossary", schema: glossarySchema },
  figure: { folder: "", extension: ".yaml", only: "figure", schema: figureSchema },
  locations: { folder: "locations", extension: ".yaml", schema: locationSchema },
  treatments: { folder: "treatments", extension: ".mdx", schema: treatmentSchema },
  regions: { folder: "regions", extension: ".mdx", schema: regionSchema },
  conditions: { folder: "conditions", extension: ".mdx", schema: conditionSchema },
  practitioners: { folder: "practitioners", extension: ".mdx", schema: practitionerSchema },
  notices: { folder: "notices", extension: ".mdx", schema: noticeSchema },
  home: { folder: "pages", extension: ".mdx", only: "home", schema: homeSchema },
  pages: { folder: "pages", extension: ".mdx", except: "home", schema: pageSchema },
} as const;

export type CollectionName = keyof typeof collections;

const factCollections = ["clinic", "glossary", "figure", "locations"] as const;
type FactCollection = (typeof factCollections)[number];

/** Does a file of this kind become a page of its own? The others hold facts that pages show. */
export function hasPage(collection: CollectionName): collection is Exclude<CollectionName, FactCollection> {
  return !(factCollections as readonly string[]).includes(collection);
}
