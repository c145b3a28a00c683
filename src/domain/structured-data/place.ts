import type { HealthAndBeautyBusiness, MedicalBusiness, MedicalClinic, Physiotherapy } from "schema-dts";
import type { SpecialDays, WeekHours } from "../hours/day.ts";
import { openingHoursSpecification } from "../hours/opening-hours-specification.ts";
import { postalAddressOf } from "../postal-address.ts";

/** The facts of a location that search engines are told. */
export interface PlaceFacts {
  id: string;
  street?: string | undefined;
  suite?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  country: string;
  hours?: WeekHours | undefined;
  specialDays: readonly SpecialDays[];
  phone?: string | undefined;
  otherPhones?: readonly { number: string; fax?: boolean | undefined }[] | undefined;
  email?: string | undefined;
  coordinates?: { latitude: number; longitude: number } | undefined;
}

type BusinessType = "HealthAndBeautyBusiness" | "MedicalBusiness" | "Physiotherapy" | "MedicalClinic";
export type Business = HealthAndBeautyBusiness | MedicalBusiness | Physiotherapy | MedicalClinic;

/**
 * A location as a local business: address, hours, special hours, and what else is known. Without a street address it is
 * `undefined`: a local business needs one, so the organization stands alone.
 * Source: Google Search Central, "Local business structured data" (name and address are required; hours, phone, place and
 * page are recommended; ratings of one's own business are not shown),
 * <https://developers.google.com/search/docs/appearance/structured-data/local-business>.
 */
export function place(
  facts: PlaceFacts,
  clinic: { name: string; businessType: BusinessType },
  home: string,
  page: string,
): Business | undefined {
  const postal = postalAddressOf(facts);
  if (!postal) return undefined;
  const fax = facts.otherPhones?.find((each) => each.fax);
  return {
    "@type": clinic.businessType,
    "@id": `${page}#${facts.id}`,
    name: clinic.name,
    url: page,
    parentOrganization: { "@id": `${home}#organization` },
    address: {
      "@type": "PostalAddress",
      streetAddress: [postal.street, postal.suite].filter(Boolean).join(", "),
      addressLocality: postal.city,
      ...(postal.state && { addressRegion: postal.state }),
      postalCode: postal.postalCode,
      addressCountry: facts.country,
    },
    ...(facts.hours && { openingHoursSpecification: openingHoursSpecification(facts.hours, facts.specialDays) }),
    ...(facts.phone && { telephone: facts.phone }),
    ...(fax && { faxNumber: fax.number }),
    ...(facts.email && { email: facts.email }),
    ...(facts.coordinates && { geo: { "@type": "GeoCoordinates", ...facts.coordinates } }),
  };
}
