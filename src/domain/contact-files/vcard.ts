import { escapeValue } from "./escape-value.ts";
import { foldLine } from "./fold-line.ts";

/** A further number: what it is, and whether nobody should call it. */
export interface OtherPhone {
  label: string;
  number: string;
  fax?: boolean | undefined;
}

/** What a contact says of the clinic. */
export interface ContactFacts {
  name: string;
  /** the clinic's own address on the web */
  url: string;
  street?: string | undefined;
  suite?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  /** the country's name in words */
  country: string;
  phone?: string | undefined;
  otherPhones?: readonly OtherPhone[] | undefined;
  email?: string | undefined;
  coordinates?: { latitude: number; longitude: number } | undefined;
  /** how to find the door */
  note?: string | undefined;
}

/**
 * The clinic as a contact, in vCard 3.0 (RFC 2426), the version that every phone reads. The hours are left out on purpose:
 * a saved contact would go on telling them after they have changed.
 */
export function vcard(facts: ContactFacts): string {
  const value = (text: string | undefined) => escapeValue(text ?? "");
  const { name, url, street, suite, city, state, postalCode, country, phone, otherPhones, email, coordinates, note } =
    facts;
  const address = street && ["", suite, street, city, state, postalCode, country].map(value).join(";");
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    `N:${value(name)};;;;`,
    `FN:${value(name)}`,
    `ORG:${value(name)}`,
    "X-ABShowAs:COMPANY",
    address && `ADR;TYPE=WORK:${address}`,
    phone && `TEL;TYPE=WORK,VOICE:${phone}`,
    ...(otherPhones ?? []).map(({ number, fax }) => `TEL;TYPE=WORK,${fax ? "FAX" : "VOICE"}:${number}`),
    email && `EMAIL;TYPE=INTERNET:${value(email)}`,
    `URL:${url}`,
    coordinates && `GEO:${coordinates.latitude};${coordinates.longitude}`,
    note && `NOTE:${value(note)}`,
    "END:VCARD",
  ];
  return lines
    .filter((line) => typeof line === "string")
    .map(foldLine)
    .join("");
}
