import type { Offer } from "schema-dts";
import type { SiteLanguage } from "../domain/language.ts";
import { formatMinutes, formatPrice } from "../domain/money.ts";
import { offerOf } from "../domain/structured-data/offer.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { getClinic } from "./clinic.ts";
import { follow } from "./follow.ts";
import type { Link } from "./link.ts";
import { addressIn } from "./page-place.ts";
import { perBuild } from "./per-build.ts";
import { siteHead } from "./site-head.ts";

/** What can be booked, as the pages print it. */
export interface ServiceView {
  name: string;
  text: string | undefined;
  /** `45 min` */
  length: string;
  /** `$95`; undefined where the price is not public */
  price: string | undefined;
  /** the treatment it belongs to */
  treatment: Link | undefined;
}

/** The price list in the owner's order, and the same for machines. Nothing while no service is named. */
export const getServices = perBuild(
  "services.getServices",
  async (language: SiteLanguage): Promise<{ services: ServiceView[]; offers: Offer[] }> => {
    const { services, currency } = await getClinic(language);
    const { tag } = language;
    const { absolute } = await siteHead(language);
    const free = stringsFor(tag).sessions.free;
    const views = services.map(async ({ name, text, minutes, price, treatment }) => ({
      name,
      text,
      length: formatMinutes(minutes, tag),
      price: price === undefined || !currency ? undefined : price === 0 ? free : formatPrice(price, currency, tag),
      treatment: treatment === undefined ? undefined : await treatmentLink(treatment, language),
    }));
    const priced = services.flatMap((service) =>
      service.price === undefined || !currency ? [] : { ...service, price: service.price, currency },
    );
    return { services: await Promise.all(views), offers: priced.map((service) => offerOf(service, absolute("/"))) };
  },
);

async function treatmentLink(id: string, language: SiteLanguage): Promise<Link> {
  const treatment = await follow("treatments", id, "content/clinic.yaml", language);
  return {
    href: addressIn("treatments", treatment, language),
    title: treatment.entry.data.title,
    lang: treatment.lang,
  };
}
