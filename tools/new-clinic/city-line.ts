import { countryCode } from "./country.ts";

/** The last lines of an address. */
export interface CityLine {
  city: string;
  state?: string | undefined;
  postalCode: string;
  /** two letters, ISO 3166-1 */
  country: string;
}

/** `Springfield, IL 62701`; the state may be missing, as most countries have none, and the comma, where the state is short. */
const cityFirst =
  /^(?<city>[^,\d]+?)(?:, *(?:(?<state>\p{L}[\p{L} .]{1,28}) +)?| +(?:(?<short>[A-Z]{2,3}) +)?)(?<postalCode>(?=[^a-z]*\d)[\dA-Z][\dA-Z -]{2,10})$/u;
/** `20095 Hamburg`, `1012 AB Amsterdam`, `111 22 Stockholm` */
const codeFirst = /^(?<postalCode>\d{3,6}(?: [A-Z]{2}| \d{2})?) (?<city>\p{L}[^,\d]*)$/u;

const example = "Springfield, IL 62701, US";

/** What stands in an answer like `Springfield, IL 62701, US`; the order of other countries is understood, too. */
export function readCityLine(answer: string): CityLine | undefined {
  const [place, country] = splitOff(answer);
  const code = countryCode(country);
  const { city, state: long, short, postalCode } = matchPlace(place) ?? {};
  const state = long ?? short;
  if (!code || !city || !postalCode) return undefined;
  return { city, ...(state && { state }), postalCode, country: code };
}

/** What is wrong with an answer, in the owner's words; `undefined` if nothing is. */
export function cityLineAdvice(answer: string): string | undefined {
  if (readCityLine(answer)) return undefined;
  const [place, country] = splitOff(answer);
  if (matchPlace(answer)) return `Add the country at the end: ${example}.`;
  if (matchPlace(place))
    return `"${country}" is no country. Write its name or its two letters, for example Germany or DE.`;
  return `Write the city, a comma, the state and the ZIP code, a comma, the country: ${example}. Most countries have no state: 20095 Hamburg, Germany.`;
}

function matchPlace(place: string): Record<string, string | undefined> | undefined {
  return (codeFirst.exec(place) ?? cityFirst.exec(place))?.groups;
}

/** The words before the last comma, and those after it. */
function splitOff(answer: string): [place: string, country: string] {
  const comma = answer.lastIndexOf(",");
  return comma < 0 ? [answer.trim(), ""] : [answer.slice(0, comma).trim(), answer.slice(comma + 1).trim()];
}
