import type { Plugin } from "vite";
import { barRules } from "../domain/hours/bar-rules.ts";
import { locationSchema } from "../schemas/location.ts";
import { listEntries } from "../source/list-entries.ts";
import { readEntry } from "../source/read-entry.ts";
import { virtualModule } from "./virtual-module.ts";

const name = "virtual:bar-styles.css";

/**
 * The places of the hours' bars as a style sheet, `virtual:bar-styles.css`: one rule for each opening that the clinic has.
 * Made here because a page may carry no `style` attribute under its policy, and a rule for every minute would be a burden.
 */
export function barStyles(folder: string): Plugin {
  return {
    name: "bar-styles",
    enforce: "pre",
    ...virtualModule(name, () => {
      const listed = listEntries(folder).entries.filter(
        ({ collection, language }) => collection === "locations" && !language,
      );
      const locations = listed.map((entry) => readEntry(folder, entry));
      return barRules(
        locations.flatMap((entry) => {
          const { hours, specialDays = [] } =
            locationSchema.safeParse("data" in entry ? entry.data : undefined).data ?? {};
          return hours ? [{ hours, specialDays }] : [];
        }),
      );
    }),
  };
}
