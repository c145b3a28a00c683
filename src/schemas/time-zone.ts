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

/** What people call the zones of North America and some of Europe. */
const called: Readonly<Record<string, string>> = {
  est: "America/New_York",
  edt: "America/New_York",
  et: "America/New_York",
  eastern: "America/New_York",
  "eastern time": "America/New_York",
  cst: "America/Chicago",
  cdt: "America/Chicago",
  ct: "America/Chicago",
  central: "America/Chicago",
  "central time": "America/Chicago",
  mst: "America/Denver",
  mdt: "America/Denver",
  mountain: "America/Denver",
  "mountain time": "America/Denver",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  pacific: "America/Los_Angeles",
  "pacific time": "America/Los_Angeles",
  gmt: "Europe/London",
  bst: "Europe/London",
  uk: "Europe/London",
};

/** The zone that was meant by letters, by a city or with a blank in it: `EST`, `Los Angeles`, `America/Los Angeles`. */
export function closestTimeZone(text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  const known = called[wanted];
  if (known) return known;
  const city = wanted.replaceAll(" ", "_");
  return Intl.supportedValuesOf("timeZone").find((zone) => {
    const name = zone.toLowerCase();
    return name === city || (city.length > 2 && name.endsWith(`/${city}`));
  });
}
