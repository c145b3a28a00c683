import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { line, paragraph } from "./text.ts";

const step = z.strictObject({
  title: line("The heading of the step.", { max: 30 }),
  text: paragraph("What happens in this step."),
});

/** The home page, `content/pages/home.mdx`. */
export const homeSchema = z.strictObject({
  ...entryFields,
  lede: paragraph("Two sentences under the heading: what the clinic does and where."),
  map: z
    .strictObject({
      title: line("The heading of the map of the body.", { max: 40 }),
      step: line("The words of the button that leads to the map.", { max: 30 }),
      hint: line("How to use the map.", { max: 120 }),
    })
    .optional()
    .describe("The words above the map of the body. They must be there as soon as there is a region."),
  steps: z
    .strictObject({
      title: line("The heading above the steps.", { max: 40 }),
      list: z
        .array(step)
        .min(1, { error: "Write at least one step." })
        .max(3, { error: "Three steps at most." })
        .describe("The steps, each with a title and a text."),
    })
    .optional()
    .describe("How a treatment begins, in up to three steps."),
  treatmentsTitle: line("The heading above the treatments. It must be there as soon as there is a treatment.", {
    max: 40,
  }).optional(),
});

export type Home = z.output<typeof homeSchema>;
