/** A postal address on one line: `1 Main St, Suite 2, Springfield, IL 62701`. `inside` is in words: `inside Another Business`. */
export function addressLine(place: {
  street: string;
  suite?: string | undefined;
  inside?: string | undefined;
  city: string;
  state: string;
  postalCode: string;
}): string {
  return [place.street, place.suite, place.inside, place.city, `${place.state} ${place.postalCode}`]
    .filter(Boolean)
    .join(", ");
}
