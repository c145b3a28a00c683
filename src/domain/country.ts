/** Letters that people write for a country and that are not those of ISO 3166-1. */
const other: Readonly<Record<string, string>> = {
  UK: "GB",
  "U.K.": "GB",
  ENGLAND: "GB",
  SCOTLAND: "GB",
  WALES: "GB",
  "GREAT BRITAIN": "GB",
  BRITAIN: "GB",
  EL: "GR",
  USA: "US",
  "U.S.": "US",
  "U.S.A.": "US",
  AMERICA: "US",
  "UNITED STATES OF AMERICA": "US",
  CAN: "CA",
  AUS: "AU",
  GER: "DE",
  DEUTSCHLAND: "DE",
  SUISSE: "CH",
  SCHWEIZ: "CH",
  ÖSTERREICH: "AT",
  ESPAÑA: "ES",
  ISRAËL: "IL",
  HOLLAND: "NL",
};

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/**
 * Letters that `Intl` knows by a name and that are no country of ISO 3166-1: those kept for users, unions, the old ones.
 * Source: ISO 3166-1, "exceptionally reserved" and "transitionally reserved" codes; CLDR, "Unicode region subtags".
 */
const noCountry = new Set(
  "AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB XK YD YU ZR ZZ".split(
    " ",
  ),
);

/** Are these the two letters of a country in ISO 3166-1? `UK`, `EU` and `XX` are not. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !noCountry.has(code) && names.of(code) !== undefined;
}

/** The country that was meant by another spelling: `UK`, `usa`, `Germany`, `Deutschland`. */
export function closestCountry(text: string): { code: string; name: string } | undefined {
  const wanted = text.trim().toUpperCase();
  const named = (code: string) => ({ code, name: names.of(code) ?? code });
  const known = other[wanted];
  if (known) return named(known);
  if (isCountry(wanted)) return named(wanted);
  for (const first of letters)
    for (const second of letters)
      if (isCountry(first + second) && names.of(first + second)?.toUpperCase() === wanted) return named(first + second);
  return undefined;
}
