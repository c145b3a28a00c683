import { cityLine, type PostalAddress } from "./postal-address.ts";

/** A postal address on one line: `1 Main St, Suite 2, Springfield, IL 62701`. `inside` is in words: `inside Another Business`. */
export function addressLine(place: PostalAddress & { inside?: string | undefined }): string {
  return [place.street, place.suite, place.inside, cityLine(place)].filter(Boolean).join(", ");
}
