import type { APIRoute } from "astro";
import { vcard } from "../domain/contact-files/vcard.ts";
import { addressWords } from "../site/address-words.ts";
import { getClinic, getMainLocation } from "../site/clinic.ts";
import { siteHead } from "../site/site-head.ts";

/** The clinic as a contact for phones. */
export const GET: APIRoute = async () => {
  const { name, language } = await getClinic();
  const location = await getMainLocation();
  const { absolute } = await siteHead();
  const country = new Intl.DisplayNames(language, { type: "region" }).of(location.country) ?? location.country;
  const contact = vcard({ ...location, name, country, url: absolute("/"), note: (await addressWords()).note });
  return new Response(contact, { headers: { "content-type": "text/vcard; charset=utf-8" } });
};
