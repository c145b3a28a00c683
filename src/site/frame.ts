import type { Graph } from "schema-dts";
import { type HeadTag, headTags, type PageHead } from "../domain/head-tags.ts";
import type { SiteLanguage } from "../domain/language.ts";
import { contactedHosts, type PublishedFile } from "../domain/privacy/contacted-hosts.ts";
import type { Announcement } from "../schemas/announcement.ts";
import type { Clinic } from "../schemas/clinic.ts";
import { getAnnouncements } from "./announcements.ts";
import { type BarColors, getBarColors, getLogo, type Logo } from "./brand.ts";
import { getClinic, getMainLocation, type LocationView } from "./clinic.ts";
import { getContactedHosts } from "./contacted-hosts.ts";
import { leadsOnByQuery } from "./former-urls.ts";
import type { Link } from "./link.ts";
import { getFooterMenu, getMainMenu } from "./menu.ts";
import { getPlaces, type Places } from "./places.ts";
import { siteHead } from "./site-head.ts";
import { type GraphPart, structuredData } from "./structured-data.ts";
import { type OtherLanguage, otherLanguages, translationsOf } from "./translations.ts";

/** All that stands around a page: what `layouts/Page.astro` renders beside the page itself. */
export interface Frame {
  language: SiteLanguage;
  /** the address of the page */
  path: string;
  head: {
    title: string;
    tags: HeadTag[];
    graph: Graph;
    /** the page has no other host's player, while the policy of the site lets one in */
    forbidsFrames: boolean;
  };
  clinic: Clinic;
  /** the location that the site shows first */
  location: LocationView;
  /** of several locations, how each page names them */
  places: Places | undefined;
  menu: readonly Link[];
  /** the pages that the footer names */
  footerMenu: readonly Link[];
  /** the page in the other languages of the site */
  others: readonly OtherLanguage[];
  announcements: readonly Announcement[];
  isDraft: boolean;
  barColors: BarColors;
  logo: Logo | undefined;
  /** an old address with a query may be asked for in this page's place */
  leadsOn: boolean;
}

/** What a page tells of itself. */
interface Framed {
  language: SiteLanguage;
  /** what its head says */
  page: PageHead;
  /** the files whose fields and texts it shows whole, with their videos */
  shows: readonly PublishedFile[];
  /** what it adds to the facts for machines */
  graph?: GraphPart;
  /** is it kept back? The preview alone shows it then, and it is never told to search engines. */
  isDraft?: boolean;
}

export async function frameOf({ language, page, shows, graph = {}, isDraft = false }: Framed): Promise<Frame> {
  const head = isDraft ? { ...page, noindex: true } : page;
  const translations = await translationsOf(page.path);
  return {
    language,
    path: page.path,
    head: {
      title: page.title,
      tags: headTags(head, await siteHead(language), translations),
      graph: await structuredData(page, language, graph),
      forbidsFrames: (await getContactedHosts()).play.length > 0 && contactedHosts(shows).play.length === 0,
    },
    clinic: await getClinic(language),
    location: await getMainLocation(language),
    places: await getPlaces(language),
    menu: await getMainMenu(language),
    footerMenu: await getFooterMenu(language),
    others: await otherLanguages(page.path, language),
    announcements: await getAnnouncements(language),
    isDraft,
    barColors: await getBarColors(),
    logo: await getLogo(),
    leadsOn: await leadsOnByQuery(page.path),
  };
}
