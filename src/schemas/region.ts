import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { entryId } from "./entry-id.ts";
import { shapeId } from "./figure.ts";
import { reviewFields, reviewRules } from "./review.ts";
import { withRules } from "./rules.ts";
import { line, ofThisFile, paragraph } from "./text.ts";
import { videoSchema } from "./video.ts";

/** Where it is: one region of the body, `content/regions/<id>.mdx`. */
export const regionSchema = withRules(
  z.strictObject({
    ...entryFields,
    ...reviewFields,
    shortName: line("The shortest name people use, for the list on the page: Delts, Abs.", { max: 18 }),
    place: line("The place in the words of a patient, which stands before the name: Front of the hip.", {
      max: 32,
    }).optional(),
    where: line("Where it is on the body, in a few plain words.", { max: 60 }),
    teaser: line("A few words that make one want to read on, for lists.", { max: 70 }),
    lede: paragraph("Two or three sentences under the heading."),
    order: z
      .number({ error: "Write a number: 1 comes first. It is the number on the map." })
      .default(99)
      .describe("The place in lists; 1 comes first. The map and the lists number the regions in this order."),
    shape: shapeId("Its shape on the figure. Leave it out if the figure has no such shape.")
      .optional()
      .meta({ figureShape: true }),
    pictured: line("What the drawing of this region shows, for people who cannot see it.", { max: 250 }).optional(),
    plural: z
      .boolean({ error: "Write true or false." })
      .default(false)
      .describe("true if the name speaks of several parts: the headings then say “they”.")
      .meta(ofThisFile),
    whyItMatters: paragraph("Why this region matters.").optional(),
    whatItDoes: paragraph("What this part of the body does.").optional(),
    whatGoesWrong: paragraph("What goes wrong with it.").optional(),
    howItIsTreated: paragraph("How it is treated here.").optional(),
    howItFeels: paragraph("What treatment feels like, where that is known.").optional(),
    treatments: z
      .array(entryId("treatments", "A treatment, by its file name."))
      .default([])
      .describe("The treatments used on it, by their file names."),
    related: z
      .array(entryId("regions", "Another region, by its file name."))
      .default([])
      .describe("Regions to read on with, by their file names."),
    video: videoSchema.optional(),
  }),
  reviewRules,
);

export type Region = z.output<typeof regionSchema>;
