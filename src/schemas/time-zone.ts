/** Does the runtime know the zone? Names are those of the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  // Hours from Greenwich know no summer time, and letters (CST) mean several zones.
  if (!/^[A-Z][\w+-]*(\/[\w+-]+)+$/i.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}
