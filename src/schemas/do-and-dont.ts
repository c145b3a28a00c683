import { z } from "astro/zod";
import { line, onOneLine, perLanguage } from "./text.ts";
import { webAddress } from "./web-address.ts";

/** How a warning begins in the languages that a site may have. */
const warning = /^(don[’']t|do not|never|avoid|ne|n[’']|évitez|jamais|אל|לא|הימנעו)(?![\p{L}])|^n[’']/iu;

const most = { error: "Eight at most: a longer list is not kept in mind." };

/** What people can do themselves, and what they should leave: short lists with their sources. */
export const doAndDontField = z
  .strictObject({
    do: z
      .array(line("One thing that helps, as an order: Keep moving.", { max: 120 }), {
        error: "Write a list: one thing a line, each after a dash.",
      })
      .min(1, { error: "Name at least one thing that helps." })
      .max(8, most)
      .describe("What helps, one thing a line."),
    dont: z
      .array(
        line("One thing to leave, said in full: Don’t stay in bed.", { max: 120 }).refine(
          (text) => warning.test(text),
          {
            error: (issue) =>
              `Say it in full, so that nobody takes it for advice: “Don’t …” before “${onOneLine(issue.input)}”.`,
          },
        ),
        { error: "Write a list: one thing a line, each after a dash." },
      )
      .min(1, { error: "Name at least one thing to leave." })
      .max(8, most)
      .describe("What to leave, one thing a line, each said in full: Don’t stay in bed."),
    sources: z
      .array(
        z.strictObject({ name: line("Who published it."), url: webAddress("Where it can be read.").meta(perLanguage) }),
      )
      .min(1, { error: "Name at least one public source for this advice." })
      .describe("The public sources of this advice."),
  })
  .describe("What people can do themselves, and what they should leave. Ask a clinician to read it.");

export type DoAndDont = z.output<typeof doAndDontField>;
