import { type ContactedHosts, contactedHosts } from "../domain/privacy/contacted-hosts.ts";
import { getClinic, getLocations } from "./clinic.ts";
import { getHome } from "./pages.ts";
import { published } from "./published.ts";
import { siteHead } from "./site-head.ts";

/** Every other host that a visitor can reach from the site: the list that the policy is made of, too. */
export async function getContactedHosts(): Promise<ContactedHosts> {
  const clinic = await getClinic();
  const kinds = ["conditions", "treatments", "regions", "notices", "pages"] as const;
  const lists = await Promise.all(kinds.map((kind) => published(kind)));
  const facts = [clinic, ...(await getLocations())].map((data) => ({ data }));
  return contactedHosts([...facts, await getHome(), ...lists.flat()], await ownOrigins());
}

/** The address that the site is built for, and the clinic's own. */
async function ownOrigins(): Promise<string[]> {
  const { absolute } = await siteHead();
  return [absolute("/"), (await getClinic()).siteUrl].map((url) => new URL(url).origin);
}
