import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { entryId } from "./entry-id.ts";
import { questionsField } from "./question.ts";
import { reviewFields, reviewRules } from "./review.ts";
import { withRules } from "./rules.ts";
import { line, ofThisFile, paragraph } from "./text.ts";
import { videoSchema } from "./video.ts";

/** How it is treated: one technique of the hands, `content/treatments/<id>.mdx`. */
export const treatmentSchema = withRules(
  z.strictObject({
    ...entryFields,
    ...reviewFields,
    nameInText: line("The name within a sentence, if it begins with a small letter there: myofascial release.", {
      max: 80,
    })
      .optional()
      .meta(ofThisFile),
    lede: paragraph("Two or three sentences under the heading: what this treatment is."),
    summary: paragraph("One or two sentences for lists of treatments."),
    inShort: line("One more fact for the list, set beside the summary.", { max: 120 }).optional(),
    alsoKnownAs: z
      .array(line("Another name of the treatment."))
      .default([])
      .describe("Other names people use for it.")
      .meta(ofThisFile),
    drawing: z
      .enum(["hold", "shear", "rhythm", "press", "knot", "glide"], {
        error: "Write hold, shear, rhythm, press, knot or glide, or leave the line out.",
      })
      .optional()
      .describe(
        "The drawing: hold (press and lengthen), shear (layers slide), rhythm (waves), press (deep, from above), knot (one point) or glide (long strokes).",
      ),
    main: z
      .boolean({ error: "Write true or false." })
      .default(false)
      .describe("true for the treatments that the clinic is known for: they come first and stand on the home page."),
    order: z
      .number({ error: "Write a number: 1 comes first." })
      .default(99)
      .describe("The place in lists; 1 comes first."),
    aims: z
      .array(line("One aim, a few words.", { max: 60 }))
      .default([])
      .describe("What the treatment aims to do, a few words each."),
    goodToKnow: paragraph("What a client should know before the first time.").optional(),
    aboutTheName: paragraph("What must be said about the name or trademark.").optional(),
    notice: entryId("notices", "The notice that belongs to this treatment, by its file name.").optional(),
    video: videoSchema.optional(),
    questions: questionsField,
  }),
  reviewRules,
);

export type Treatment = z.output<typeof treatmentSchema>;
