import type { Organization } from "schema-dts";

/**
 * The clinic as a company. Unknown facts have no property. Source: Google Search Central, "Organization structured data"
 * (all properties are recommended, none is required), <https://developers.google.com/search/docs/appearance/structured-data/organization>.
 */
export function organization(
  clinic: { name: string; legalName?: string | undefined; social: readonly string[] },
  home: string,
): Organization {
  return {
    "@type": "Organization",
    "@id": `${home}#organization`,
    name: clinic.name,
    url: home,
    ...(clinic.legalName && { legalName: clinic.legalName }),
    ...(clinic.social.length > 0 && { sameAs: clinic.social }),
  };
}
