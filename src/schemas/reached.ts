/**
 * What a visitor does before the host of an address is asked for anything: plays a video, sends a form, follows a link. Nothing else
 * on a page asks another host. A field that holds such an address says so with `.meta({ reached })`: the policy of the site and the
 * table on the privacy page are made of it.
 */
export type Reached = "play" | "send" | "follow";

/** The meta data of a field whose address is reached in this way. */
export const reachedBy = (reached: Reached) => ({ reached });

/** An address of another host, and what a visitor does before it is asked. */
export type ReachedAddress = [reached: Reached, address: string];
