import { z } from "astro/zod";
import { closestCountry, isCountry } from "../domain/country.ts";

const example = "Write the country's two capital letters, for example US.";

/** A country by its two letters (ISO 3166-1 alpha-2); another spelling of it is told with the right one. */
export const countryCode = z
  .string({ error: example })
  .refine(isCountry, {
    error: (issue) => {
      const meant = closestCountry(String(issue.input));
      return meant ? `Write ${meant.code} for ${meant.name}.` : example;
    },
  })
  .default("US")
  .describe("The country's two letters.");
