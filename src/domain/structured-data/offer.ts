import type { Offer } from "schema-dts";

/**
 * A service with its price, offered by the organization that the home page tells of. <https://schema.org/Offer>
 * Search engines make no rich result of a service's price; assistants read it.
 */
export function offerOf(
  { name, text, price, currency }: { name: string; text?: string | undefined; price: number; currency: string },
  home: string,
): Offer {
  return {
    "@type": "Offer",
    name,
    ...(text && { description: text }),
    price,
    priceCurrency: currency,
    offeredBy: { "@id": `${home}#organization` },
  };
}
