import { addressLine } from "../domain/address-line.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { listOf } from "../domain/list-of.ts";
import { postalAddressOf } from "../domain/postal-address.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import type { LocationView } from "./clinic.ts";

/** The address on one line, and how to find the door: "inside Another Business, between two streets". */
export function addressWords(location: LocationView, language: SiteLanguage): { line: string; note: string } {
  const t = stringsFor(language.tag);
  const inside = location.inside && fill(t.inside, { business: location.inside });
  const postal = postalAddressOf(location);
  return {
    line: postal
      ? addressLine({ ...postal, inside })
      : fill(t.serviceArea, { places: listOf(location.serviceArea, language.tag) }),
    note: [inside, location.crossStreets].filter(Boolean).join(", "),
  };
}
