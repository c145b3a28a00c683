import { addressLine } from "../domain/address-line.ts";
import { listOf } from "../domain/list-of.ts";
import { postalAddressOf } from "../domain/postal-address.ts";
import { fill } from "../strings/fill.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { getClinic, getMainLocation } from "./clinic.ts";

/** The address on one line, and how to find the door: "inside Another Business, between two streets". */
export async function addressWords(): Promise<{ line: string; note: string }> {
  const t = stringsFor((await getClinic()).language);
  const location = await getMainLocation();
  const inside = location.inside && fill(t.inside, { business: location.inside });
  const postal = postalAddressOf(location);
  return {
    line: postal
      ? addressLine({ ...postal, inside })
      : fill(t.serviceArea, { places: listOf(location.serviceArea, t.and) }),
    note: [inside, location.crossStreets].filter(Boolean).join(", "),
  };
}
