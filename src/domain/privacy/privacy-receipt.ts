import type { ContactedHosts } from "./contacted-hosts.ts";

/** A line of the receipt: what a visitor does, and the hosts that are asked then. No host: nobody but the site itself. */
export interface ReceiptRow {
  occasion: "read" | "play" | "send" | "follow";
  hosts: string[];
}

/**
 * What can happen on the site, in the order in which it may happen to a visitor.
 * @param ownHost the site's own host, which takes the form where no other does
 * @param has whether there is a video to play, and a form to send
 */
export function privacyReceipt(
  hosts: ContactedHosts,
  ownHost: string,
  has: { video: boolean; signUp: boolean },
): ReceiptRow[] {
  const names = (origins: readonly string[]) => origins.map((origin) => new URL(origin).host);
  const sent = hosts.send.length > 0 ? names(hosts.send) : [ownHost];
  const played = hosts.play.length > 0 ? names(hosts.play) : [ownHost];
  return [
    { occasion: "read", hosts: [ownHost] },
    ...(has.video ? [{ occasion: "play" as const, hosts: played }] : []),
    ...(has.signUp ? [{ occasion: "send" as const, hosts: sent }] : []),
    { occasion: "follow", hosts: names(hosts.follow) },
  ];
}
