import { z } from "astro/zod";
import { calendarDate } from "./calendar-date.ts";
import { entryFields } from "./entry.ts";
import { entryId } from "./entry-id.ts";
import { languageTag } from "./language-tag.ts";
import { photoField } from "./photo.ts";
import { line, paragraph, sameEverywhere } from "./text.ts";
import { webAddress } from "./web-address.ts";

const credential = z.strictObject({
  name: line("What it is called: Licensed massage therapist.", { max: 100 }),
  number: line("The number of the license, in quotes.", { max: 40 }).optional().meta(sameEverywhere),
  issuedBy: line("Who issued it: the board, the school, the association.", { max: 100 }).optional(),
  verifyUrl: webAddress("Where anyone can look it up.").optional(),
  expires: calendarDate(
    "The last day on which it holds, as year-month-day. After it the site no longer shows it.",
  ).optional(),
});

/**
 * Who treats: `content/practitioners/<id>.mdx`; `title` is the person's name.
 * In schema.org's terms a Person with `jobTitle`, `hasCredential`, `workLocation` and `knowsLanguage`.
 */
export const practitionerSchema = z.strictObject({
  ...entryFields,
  jobTitle: line("What the person is, in a few words: Physical therapist.", { max: 60 }),
  lede: paragraph("Two or three sentences under the name."),
  credentials: z.array(credential).default([]).describe("Licenses, degrees, certificates."),
  locations: z
    .array(entryId("locations", "A location, by its file name."))
    .default([])
    .describe("Where the person works, by the file names of the locations. Without it: everywhere."),
  languages: z
    .array(languageTag("A language, as two letters: en, es, fr."))
    .default([])
    .describe("The languages the person speaks, as two letters each."),
  photo: photoField("A picture of the practitioner.").optional(),
  order: z
    .number({ error: "Write a number: 1 comes first." })
    .default(99)
    .describe("The place in lists; 1 comes first."),
});

export type Practitioner = z.output<typeof practitionerSchema>;
export type Credential = Practitioner["credentials"][number];
