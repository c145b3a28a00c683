import { z } from "astro/zod";
import { calendarDate } from "./calendar-date.ts";
import { entryFields } from "./entry.ts";
import { entryId } from "./entry-id.ts";
import { photoField } from "./photo.ts";
import { reviewFields, reviewRules } from "./review.ts";
import { withRules } from "./rules.ts";
import { ofThisFile, paragraph, sameEverywhere } from "./text.ts";

/** A text of a day: `content/articles/<id>.mdx`. In schema.org's terms a BlogPosting with `author`, `datePublished` and `image`. */
export const articleSchema = withRules(
  z.strictObject({
    ...entryFields,
    ...reviewFields,
    published: calendarDate(
      "The day the article came out, as year-month-day. The newest stands first in the list.",
    ).meta(ofThisFile),
    lede: paragraph("One to three sentences under the heading, in the list and in the feed."),
    author: entryId(
      "practitioners",
      "Who wrote it, by the file name of the practitioner. Without it the clinic's name is printed.",
    )
      .optional()
      .meta(sameEverywhere),
    conditions: z
      .array(entryId("conditions", "A guide, by its file name."))
      .default([])
      .describe("The guides that tell more, by their file names."),
    regions: z
      .array(entryId("regions", "A region, by its file name."))
      .default([])
      .describe("The regions the article is about, by their file names."),
    treatments: z
      .array(entryId("treatments", "A treatment, by its file name."))
      .default([])
      .describe("The treatments the article is about, by their file names."),
    photo: photoField("The picture at the head of the article and in the list.").optional(),
  }),
  reviewRules,
);

export type Article = z.output<typeof articleSchema>;
