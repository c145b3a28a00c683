import type { Brand } from "../domain/brand/brand.ts";
import type { Figure } from "../domain/figure/figure.ts";
import type { ContactedHosts } from "../domain/privacy/contacted-hosts.ts";
import { type SitemapItem, sitemapItem } from "../domain/sitemap-item.ts";
import { getBrand, getLogo, type Logo } from "./brand.ts";
import { getClinic } from "./clinic.ts";
import { getContactedHosts } from "./contacted-hosts.ts";
import { getFigure } from "./figure.ts";
import { firstLanguage, getLanguages } from "./languages.ts";
import { getSitePages } from "./listed-pages.ts";
import { siteHead } from "./site-head.ts";

/** What the steps after the rendering need to know of the site (src/build/), as plain data. */
export interface BuildManifest {
  /** the clinic's name */
  name: string;
  figure: Figure;
  brand: Brand;
  logo: Logo | undefined;
  hasSeveralLanguages: boolean;
  /** the hosts that the policy lets in */
  hosts: ContactedHosts;
  /** every page that search engines may show */
  pages: ManifestPage[];
}

export interface ManifestPage {
  path: string;
  title: string;
  /** its shape on the figure */
  shape?: string;
  /** its entry in the sitemap */
  sitemap: SitemapItem & { url: string };
}

export async function buildManifest(): Promise<BuildManifest> {
  const language = await firstLanguage();
  const { absolute } = await siteHead(language);
  const listed = (await getSitePages()).filter(({ hidden }) => !hidden);
  return {
    name: (await getClinic(language)).name,
    figure: await getFigure(),
    brand: await getBrand(),
    logo: await getLogo(),
    hasSeveralLanguages: (await getLanguages()).length > 1,
    hosts: await getContactedHosts(),
    pages: listed.map((page) => ({
      path: page.path,
      title: page.title,
      ...(page.shape && { shape: page.shape }),
      sitemap: { url: absolute(page.path), ...sitemapItem(page, absolute) },
    })),
  };
}
