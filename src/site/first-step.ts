import type { SiteLanguage } from "../domain/language.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { stringsFor } from "../strings/strings-for.ts";
import { visitWords } from "../strings/visit-words.ts";
import { getClinic, getMainLocation, hasSeveralLocations, type LocationView } from "./clinic.ts";
import type { Link } from "./link.ts";
import { visitLink } from "./menu.ts";

/** What a visitor is asked to do first: book, call or ask for a call; else come to the only location, or choose one of several. */
export interface FirstStep {
  location: Pick<LocationView, "phone" | "bookingUrl" | "request">;
  offer: Clinic["offer"];
  /** where the step leads when there is none of these */
  otherwise: Link;
}

export async function getFirstStep(language: SiteLanguage): Promise<FirstStep> {
  const { offer } = await getClinic(language);
  const t = stringsFor(language.tag);
  const isOneOfSeveral = await hasSeveralLocations();
  const main = await getMainLocation(language);
  return {
    location: isOneOfSeveral ? { request: main.request } : main,
    offer,
    otherwise: {
      href: (await visitLink(language)).href,
      title: isOneOfSeveral ? t.seeLocations : visitWords(main, t).seeHours,
    },
  };
}
