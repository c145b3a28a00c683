/** Where letters go and people come: `1 Main St, Suite 2, Springfield, IL 62701`. Some countries have no state in it. */
export interface PostalAddress {
  street: string;
  suite?: string | undefined;
  city: string;
  state?: string | undefined;
  postalCode: string;
}

/** An address of which any part may be unknown. */
type WrittenAddress = { [Part in keyof PostalAddress]?: PostalAddress[Part] | undefined };

/** The address of a location; `undefined` for a practice that comes to people and has no door of its own. */
export function postalAddressOf<Facts extends WrittenAddress>(facts: Facts): (Facts & PostalAddress) | undefined {
  const { street, city, postalCode } = facts;
  if (street === undefined || city === undefined || postalCode === undefined) return undefined;
  return { ...facts, street, city, postalCode };
}

/** The last line of an address: `Springfield, IL 62701`. */
export function cityLine({ city, state, postalCode }: PostalAddress): string {
  return `${city}, ${[state, postalCode].filter(Boolean).join(" ")}`;
}
