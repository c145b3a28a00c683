import type { SiteLanguage } from "../domain/language.ts";
import type { Clinic } from "../schemas/clinic.ts";
import type { Question } from "../schemas/question.ts";
import { contentOf } from "./body.ts";
import { type CallRequestView, getCallRequest } from "./call-request.ts";
import { getClinic, getMainLocation, hasSeveralLocations, type LocationView } from "./clinic.ts";
import { type ContactFiles, contactFilesOf } from "./contact-files.ts";
import { type Frame, frameOf } from "./frame.ts";
import { pageHead } from "./page-head.ts";
import { getPage } from "./pages.ts";
import { languagePaths } from "./paths.ts";
import { getServices, offersOf, type ServiceView } from "./services.ts";

/** All that the page of the only location shows. */
export interface ContactPage {
  frame: Frame;
  title: string;
  lede: string | undefined;
  location: LocationView;
  files: ContactFiles;
  services: ServiceView[];
  offer: Clinic["offer"];
  request: CallRequestView | undefined;
  questions: readonly Question[];
  Content: Awaited<ReturnType<typeof contentOf>>;
}

/** Several locations have a page each (location-page.ts), and this one is not there. */
export const contactPaths = async () => ((await hasSeveralLocations()) ? [] : languagePaths());

export async function contactPage(language: SiteLanguage): Promise<ContactPage> {
  const contact = await getPage("contact", language);
  const { title, lede, updated } = contact.entry.data;
  const { offer, questions } = await getClinic(language);
  const location = await getMainLocation(language);
  const services = await getServices(language);
  const graph = { tellsClinic: true, title, updated, nodes: offersOf(services) };
  return {
    frame: await frameOf({ language, page: await pageHead("pages", contact, language), graph, shows: [contact.entry] }),
    title,
    lede,
    location,
    files: await contactFilesOf(location, language),
    services,
    offer,
    request: await getCallRequest(language),
    questions,
    Content: await contentOf(contact.entry),
  };
}
