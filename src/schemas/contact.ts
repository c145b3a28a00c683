import { z } from "astro/zod";
import { plainSigns } from "../domain/plain-signs.ts";
import { line, onOneLine } from "./text.ts";

/** Numbers that are called as they are, everywhere in their country: they must never get a country code. */
const shortNumber = /^\d{2,6}$/;

const example = '"+1 212 555 0100"';

/** A telephone number with its country code, with the signs of the keyboard whatever it was copied from. */
export const phoneNumber = z
  .string({ error: `Put the number in quotes, with the country code: ${example}.` })
  .overwrite((text) =>
    plainSigns(text)
      .replace(/^tel:/i, "")
      .replace(/^\s*00(?=[1-9])/, "+")
      .replace(/^(\+\d+)\s*\(0\)\s*/, "$1 ")
      .trim(),
  )
  .regex(/^\+\d[\d ().-]{6,20}$/, {
    error: (issue) =>
      shortNumber.test(String(issue.input))
        ? `"${String(issue.input)}" is a short number, not the clinic's own. Write the number with the country code: ${example}. Numbers for emergencies stand in the texts.`
        : `"${onOneLine(issue.input)}" is no whole phone number. Write it with the country code: ${example}.`,
  })
  .describe(`The phone number with the country code, in quotes: ${example}.`);

/** Further numbers, each with what it is: a fax, a line for texts, the front desk. */
export const otherPhones = z
  .array(
    z.strictObject({
      label: line("What this number is, in a word or two that visitors read: Fax, Front desk.", { max: 30 }),
      number: phoneNumber,
      fax: z
        .boolean({ error: "Write true if it is a fax number, or leave the line out." })
        .optional()
        .describe("true if it is a fax number: then nobody is asked to call it."),
    }),
  )
  .describe("Further numbers: a fax, a second line.");

/** An e-mail address, with the signs of the keyboard whatever it was copied from. */
export const emailAddress = z
  .string({ error: "Write an e-mail address, for example hello@example.com." })
  .overwrite((text) =>
    plainSigns(text)
      .replaceAll("\uFF20", "@")
      .trim()
      .replace(/^<|>$/g, "")
      .replace(/^mailto:/i, "")
      .replace(/\?.*$/, ""),
  )
  .refine((text) => z.email().safeParse(text).success, {
    error: (issue) => `"${onOneLine(issue.input)}" is no e-mail address. Write one, for example hello@example.com.`,
  })
  .describe("The e-mail address that visitors may write to.");
