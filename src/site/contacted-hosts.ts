import type { SiteLanguage } from "../domain/language.ts";
import { type ContactedHosts, contactedHosts, type PublishedFile } from "../domain/privacy/contacted-hosts.ts";
import { getClinic, getLocations } from "./clinic.ts";
import { firstLanguage, getLanguages } from "./languages.ts";
import { getHome } from "./pages.ts";
import { perBuild } from "./per-build.ts";
import { publishedTexts } from "./published.ts";
import { siteHead } from "./site-head.ts";

/** Every other host that a visitor can reach from the site: the list that the policy is made of, too. */
export const getContactedHosts = perBuild(
  async (): Promise<ContactedHosts> => contactedHosts(await getPublishedFiles(), await ownOrigins()),
);

/** Every file that the site is made of, in all its languages. */
export async function getPublishedFiles(): Promise<PublishedFile[]> {
  return (await Promise.all((await getLanguages()).map(filesIn))).flat();
}

async function filesIn(language: SiteLanguage): Promise<PublishedFile[]> {
  const clinic: PublishedFile = { collection: "clinic", data: await getClinic(language) };
  const locations = (await getLocations(language)).map((data): PublishedFile => ({ collection: "locations", data }));
  return [clinic, ...locations, await getHome(language), ...(await publishedTexts(language)).map(({ entry }) => entry)];
}

/** The address that the site is built for, and the clinic's own. */
async function ownOrigins(): Promise<string[]> {
  const language = await firstLanguage();
  const { absolute } = await siteHead(language);
  return [absolute("/"), (await getClinic(language)).siteUrl].map((url) => new URL(url).origin);
}
