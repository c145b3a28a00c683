import type { Offer } from "schema-dts";
import type { SiteLanguage } from "../domain/language.ts";
import { formatMinutes, formatPrice } from "../domain/money.ts";
import { offerOf } from "../domain/structured-data/offer.ts";
import type { Service } from "../schemas/service.ts";
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
  treatment: (Link & { id: string }) | undefined;
  /** the same for machines, where the price is public */
  offer: Offer | undefined;
}

/** The price list in the owner's order. Nothing while no service is named. */
export const getServices = perBuild(async (language: SiteLanguage): Promise<ServiceView[]> => {
  const { services, currency } = await getClinic(language);
  return Promise.all(services.map((service) => viewService(service, currency, language)));
});

/** What can be booked of a treatment, by its file name. */
export async function servicesOf(treatment: string, language: SiteLanguage): Promise<ServiceView[]> {
  return (await getServices(language)).filter((service) => service.treatment?.id === treatment);
}

/** What machines are told of services: those with a price. */
export const offersOf = (services: readonly ServiceView[]): Offer[] => services.flatMap(({ offer }) => offer ?? []);

async function viewService(
  { name, text, minutes, price, treatment: id }: Service,
  currency: string | undefined,
  language: SiteLanguage,
): Promise<ServiceView> {
  const { tag } = language;
  const { absolute } = await siteHead(language);
  const treatment = id === undefined ? undefined : await treatmentLink(id, language);
  const view = { name, text, length: formatMinutes(minutes, tag), treatment };
  if (price === undefined || !currency) return { ...view, price: undefined, offer: undefined };
  const about = treatment && { title: treatment.title, url: absolute(treatment.href) };
  return {
    ...view,
    price: price === 0 ? stringsFor(tag).sessions.free : formatPrice(price, currency, tag),
    offer: offerOf({ name, text, price, currency, treatment: about }, absolute("/")),
  };
}

async function treatmentLink(id: string, language: SiteLanguage): Promise<Link & { id: string }> {
  const treatment = await follow("treatments", id, "clinic.yaml", language);
  return {
    id,
    href: addressIn("treatments", treatment, language),
    title: treatment.entry.data.title,
    lang: treatment.lang,
  };
}
