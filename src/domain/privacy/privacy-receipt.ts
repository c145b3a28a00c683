import type { ContactedHosts } from "./contacted-hosts.ts";

/** A line of the receipt: what a visitor does, and the hosts that are asked then. No host: nobody but the site itself. */
export interface ReceiptRow {
  occasion: "read" | "play" | "send" | "follow";
  hosts: string[];
}

/**
 * What can happen on the site, in the order in which it may happen to a visitor.
 * @param ownHost the site's own host
 * @param has whether there is a video to play, and a form that the site's own host takes
 */
export function privacyReceipt(
  hosts: ContactedHosts,
  ownHost: string,
  has: { video: boolean; ownForm: boolean },
): ReceiptRow[] {
  const names = (origins: readonly string[]) => origins.map((origin) => new URL(origin).host);
  const sent = [...(has.ownForm ? [ownHost] : []), ...names(hosts.send)];
  const played = hosts.play.length > 0 ? names(hosts.play) : [ownHost];
  return [
    { occasion: "read", hosts: [ownHost] },
    ...(has.video ? [{ occasion: "play" as const, hosts: played }] : []),
    ...(sent.length > 0 ? [{ occasion: "send" as const, hosts: sent }] : []),
    { occasion: "follow", hosts: names(hosts.follow) },
  ];
}
