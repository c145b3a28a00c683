import { z } from "astro/zod";
import { namesPage } from "./page-address.ts";
import { reachedBy } from "./reached.ts";
import { line, perLanguage } from "./text.ts";
import { webAddress } from "./web-address.ts";

const target = z.union([z.string().regex(/^\/[^\s?]*$/), webAddress("Where it leads.")], {
  error:
    "Write a page of this site from the slash on, for example /contact/, or a whole address that begins with https://",
});

/** A link that stands after a sentence: to a page of this site, or to another. */
export const linkAfter = (describe: string) =>
  z
    .strictObject({
      text: line("The words of the link.", { max: 60 }),
      url: target
        .describe("Where it leads: a page of this site (/contact/) or a whole address.")
        .meta({ ...perLanguage, ...reachedBy("follow"), ...namesPage("link") }),
    })
    .optional()
    .describe(describe);
