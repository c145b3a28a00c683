import type { Offer } from "schema-dts";
import type { NamedPage } from "./medical.ts";

/** A service with its price, as the clinic offers it. */
export interface PricedService {
  name: string;
  text?: string | undefined;
  price: number;
  /** three letters, ISO 4217 */
  currency: string;
  /** the treatment it belongs to */
  treatment?: NamedPage | undefined;
}

/**
 * A service with its price, offered by the organization that the home page tells of. <https://schema.org/Offer>
 * What is offered is a Service of the treatment's kind (`serviceType`), told on the treatment's page: a MedicalTherapy is
 * none of the things that schema.org lets an offer have. Its length is left out, since no property of either is one.
 * Search engines make no rich result of a service's price; assistants read it.
 */
export function offerOf({ name, text, price, currency, treatment }: PricedService, home: string): Offer {
  const organization = { "@id": `${home}#organization` };
  return {
    "@type": "Offer",
    name,
    ...(text && { description: text }),
    price,
    priceCurrency: currency,
    offeredBy: organization,
    ...(treatment && {
      itemOffered: {
        "@type": "Service",
        name,
        serviceType: treatment.title,
        url: treatment.url,
        provider: organization,
      },
    }),
  };
}
