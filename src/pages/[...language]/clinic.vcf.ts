import type { APIRoute } from "astro";
import { vcard } from "../../domain/contact-files/vcard.ts";
import type { SiteLanguage } from "../../domain/language.ts";
import { addressWords } from "../../site/address-words.ts";
import { getClinic, getMainLocation } from "../../site/clinic.ts";
import { languagePaths } from "../../site/languages.ts";
import { siteHead } from "../../site/site-head.ts";

export const getStaticPaths = languagePaths;

/** The clinic as a contact for phones. */
export const GET: APIRoute<{ language: SiteLanguage }> = async ({ props: { language } }) => {
  const { name } = await getClinic(language);
  const location = await getMainLocation(language);
  const { absolute } = await siteHead(language);
  const country = new Intl.DisplayNames(language.tag, { type: "region" }).of(location.country) ?? location.country;
  const contact = vcard({
    ...location,
    name,
    country,
    url: absolute(`${language.prefix}/`),
    note: (await addressWords(language)).note,
  });
  return new Response(contact, { headers: { "content-type": "text/vcard; charset=utf-8" } });
};
