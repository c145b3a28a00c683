import type { CheckedEntry } from "../check/check-content.ts";
import { checkedContent } from "../check/checked-content.ts";
import { type ContactedHosts, contactedHosts } from "../domain/privacy/contacted-hosts.ts";

const known = new WeakMap<object, Map<string | undefined, ContactedHosts>>();

/**
 * The hosts that the published site can lead to, read from the content folder itself: what happens after a build can no longer
 * ask Astro for content.
 * @param site the address the site is built for
 */
export async function readContactedHosts(folder: string, site: string | undefined): Promise<ContactedHosts> {
  const { entries } = await checkedContent(folder);
  const ofContent = known.get(entries) ?? new Map<string | undefined, ContactedHosts>();
  known.set(entries, ofContent);
  const hosts = ofContent.get(site) ?? hostsOf(entries, site);
  ofContent.set(site, hosts);
  return hosts;
}

function hostsOf(entries: readonly CheckedEntry[], site: string | undefined): ContactedHosts {
  const files = entries.flatMap(({ value, body }) => {
    const data = value as { draft?: boolean; siteUrl?: string };
    return data.draft ? [] : [{ data, body }];
  });
  const own = [site, ...files.map(({ data }) => data.siteUrl)].flatMap((url) => (url ? [new URL(url).origin] : []));
  return contactedHosts(files, own);
}
