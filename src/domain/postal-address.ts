/** Where letters go and people come: `1 Main St, Suite 2, Springfield, IL 62701`. Some countries have no state in it. */
export interface PostalAddress {
  street: string;
  suite?: string | undefined;
  city: string;
  state?: string | undefined;
  postalCode: string;
  /** two letters, ISO 3166-1 */
  country?: string | undefined;
}

/** Countries whose letters have the code before the city (Universal Postal Union, "Addressing solutions": the countries' own pages). */
const codeFirst = new Set(
  "AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU MC MX NL NO PL PT RO RS SE SI SK TR".split(" "),
);

/** An address of which any part may be unknown. */
type WrittenAddress = { [Part in keyof PostalAddress]?: PostalAddress[Part] | undefined };

/** The address of a location; `undefined` for a practice that comes to people and has no door of its own. */
export function postalAddressOf<Facts extends WrittenAddress>(facts: Facts): (Facts & PostalAddress) | undefined {
  const { street, city, postalCode } = facts;
  if (street === undefined || city === undefined || postalCode === undefined) return undefined;
  return { ...facts, street, city, postalCode };
}

/** The last line of an address, in the order of its country: `Springfield, IL 62701`, `20095 Hamburg`, `20121 Milano MI`. */
export function cityLine({ city, state, postalCode, country = "US" }: PostalAddress): string {
  if (codeFirst.has(country)) return [postalCode, city, state].filter(Boolean).join(" ");
  return `${city}, ${[state, postalCode].filter(Boolean).join(" ")}`;
}
