import { createRequire } from "node:module";

/*
 * Taken from Node: Vite would transform every module that is imported here, for each build anew, and with `astro:content` all that
 * Astro draws pages with, which takes a second of processor time. Node has loaded most of them already, for the content check.
 */
const native = createRequire(import.meta.url);
const { defineCollection }: typeof import("astro/content/config") = native("astro/content/config");
const { contentLoader }: typeof import("./integrations/content-loader.ts") = native("./integrations/content-loader.ts");
const { collections: kinds }: typeof import("./schemas/collections.ts") = native("./schemas/collections.ts");

/** Wires the kinds of content files to their schemas. The folder is `CONTENT_DIR`, else `content/`. */
export const collections = {
  clinic: defineCollection({ loader: contentLoader("clinic"), schema: kinds.clinic.schema }),
  glossary: defineCollection({ loader: contentLoader("glossary"), schema: kinds.glossary.schema }),
  figure: defineCollection({ loader: contentLoader("figure"), schema: kinds.figure.schema }),
  locations: defineCollection({ loader: contentLoader("locations"), schema: kinds.locations.schema }),
  treatments: defineCollection({ loader: contentLoader("treatments"), schema: kinds.treatments.schema }),
  regions: defineCollection({ loader: contentLoader("regions"), schema: kinds.regions.schema }),
  conditions: defineCollection({ loader: contentLoader("conditions"), schema: kinds.conditions.schema }),
  practitioners: defineCollection({ loader: contentLoader("practitioners"), schema: kinds.practitioners.schema }),
  notices: defineCollection({ loader: contentLoader("notices"), schema: kinds.notices.schema }),
  home: defineCollection({ loader: contentLoader("home"), schema: kinds.home.schema }),
  pages: defineCollection({ loader: contentLoader("pages"), schema: kinds.pages.schema }),
};
