import { z } from "astro/zod";
import { doAndDontField } from "./do-and-dont.ts";
import { entryFields } from "./entry.ts";
import { entryId } from "./entry-id.ts";
import { questionsField } from "./question.ts";
import { reviewFields, reviewRules } from "./review.ts";
import { withRules } from "./rules.ts";
import { line, ofThisFile, paragraph, perLanguage } from "./text.ts";
import { webAddress } from "./web-address.ts";

const help = z
  .strictObject({
    call: line("The line before the emergency signs: whom to call, where to go."),
    emergency: z
      .array(line("One emergency sign."), { error: "List the emergency signs, one a line, each after a dash." })
      .min(1, { error: "Name at least one emergency sign." })
      .describe("Signs that need an emergency room at once."),
    seeDoctor: paragraph("Signs that need a doctor before an appointment here."),
    short: paragraph("The same in one sentence, for the pages of the regions."),
    sources: z
      .array(
        z.strictObject({ name: line("Who published it."), url: webAddress("Where it can be read.").meta(perLanguage) }),
      )
      .min(1, { error: "Name at least one public source for the signs." })
      .describe("The public sources of these signs."),
  })
  .describe("When to get medical help first.");

/** What hurts: `content/conditions/<id>.mdx`. It puts regions and treatments together, in order. */
export const conditionSchema = withRules(
  z.strictObject({
    ...entryFields,
    ...reviewFields,
    guide: z
      .strictObject({
        title: line("The heading of the panel on the home page.", { max: 60 }),
        text: paragraph("One or two sentences for the panel on the home page."),
      })
      .describe("How the home page announces this guide."),
    lede: paragraph("Two to four sentences under the heading."),
    byline: line("Who wrote the page. Without it the clinic's name is printed.").optional().meta(ofThisFile),
    help,
    doAndDont: doAndDontField.optional(),
    treatmentsIntro: paragraph("A sentence or two before the treatments.").optional(),
    treatments: z
      .array(entryId("treatments", "A treatment, by its file name."))
      .default([])
      .describe("The treatments described on this page, in order."),
    notice: entryId("notices", "The notice that must stand before the first video, by its file name.").optional(),
    videosIntro: paragraph(
      "What the videos show and how to read them; printed after the notice, only when there is a video.",
    ).optional(),
    regions: z
      .array(
        z.strictObject({
          region: entryId("regions", "A region, by its file name."),
          note: paragraph("What holds for this region in this condition only.").optional(),
        }),
      )
      .default([])
      .describe("The regions that matter for this condition, in order."),
    questions: questionsField,
  }),
  reviewRules,
);

export type Condition = z.output<typeof conditionSchema>;
