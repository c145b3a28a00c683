import { z } from "astro/zod";
import { entryId } from "./entry-id.ts";
import { line, paragraph } from "./text.ts";

const minutesAdvice = "Write the length in whole minutes, for example 45.";
const priceAdvice = "Write the price as a number, without a sign: 95 or 95.50. Leave the line out if it is not public.";

/** What can be booked, for how long and at which price. In schema.org's terms an Offer of a Service. */
export const serviceSchema = z.strictObject({
  name: line("What it is called: First visit.", { max: 60 }),
  minutes: z
    .number({ error: minutesAdvice })
    .int({ error: minutesAdvice })
    .min(5, { error: minutesAdvice })
    .max(480, { error: minutesAdvice })
    .describe("How long it takes, in minutes."),
  price: z
    .number({ error: priceAdvice })
    .min(0, { error: priceAdvice })
    .max(1_000_000, { error: priceAdvice })
    .optional()
    .describe("The price in the clinic's currency, a number without a sign. 0 is free."),
  text: paragraph("What it includes, in a sentence.").optional(),
  treatment: entryId("treatments", "The treatment it belongs to, by its file name.").optional(),
});

export type Service = z.output<typeof serviceSchema>;

const known = new Set(Intl.supportedValuesOf("currency"));

const signs: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  "€": "EUR",
  "£": "GBP",
  "₪": "ILS",
  "¥": "JPY",
  NIS: "ILS",
  STG: "GBP",
  RMB: "CNY",
  DOLLAR: "USD",
  DOLLARS: "USD",
  EURO: "EUR",
  EUROS: "EUR",
};

/** The currency that was meant by a sign, a name or small letters. */
function closestCurrency(text: string): string | undefined {
  const wanted = text.trim().toUpperCase();
  if (known.has(wanted)) return wanted;
  return (
    signs[wanted] ??
    [...known].find((code) => new Intl.DisplayNames("en", { type: "currency" }).of(code)?.toUpperCase() === wanted)
  );
}

/** A currency by its three letters (ISO 4217). */
export const currencySchema = z
  .string({ error: "Write the currency's three letters, for example USD." })
  .refine((code) => known.has(code), {
    error: (issue) => {
      const meant = closestCurrency(String(issue.input));
      return meant
        ? `Write ${meant} instead of "${String(issue.input)}".`
        : `"${String(issue.input)}" is no currency. Write its three letters, for example USD, CAD or EUR.`;
    },
  })
  .describe("The currency of the prices, as three letters: USD.");
