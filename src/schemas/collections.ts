import { clinicSchema } from "./clinic.ts";
import { conditionSchema } from "./condition.ts";
import { homeSchema } from "./home.ts";
import { locationSchema } from "./location.ts";
import { noticeSchema } from "./notice.ts";
import { pageSchema } from "./page.ts";
import { regionSchema } from "./region.ts";
import { treatmentSchema } from "./treatment.ts";

/**
 * Every kind of file in the content folder: where it stands and what may be written in it.
 * `folder` is relative to the content folder; `only` and `except` name single files in it.
 */
export const collections = {
  clinic: { folder: "", extension: ".yaml", only: "clinic", schema: clinicSchema },
  locations: { folder: "locations", extension: ".yaml", schema: locationSchema },
  treatments: { folder: "treatments", extension: ".mdx", schema: treatmentSchema },
  regions: { folder: "regions", extension: ".mdx", schema: regionSchema },
  conditions: { folder: "conditions", extension: ".mdx", schema: conditionSchema },
  notices: { folder: "notices", extension: ".mdx", schema: noticeSchema },
  home: { folder: "pages", extension: ".mdx", only: "home", schema: homeSchema },
  pages: { folder: "pages", extension: ".mdx", except: "home", schema: pageSchema },
} as const;

export type CollectionName = keyof typeof collections;
