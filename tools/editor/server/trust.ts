import type { IncomingMessage } from "node:http";

const ownHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * May this request read or change the clinic's files? Only pages that this very server sent may. A page of another site can make
 * the owner's browser send requests here, too, even under another name that leads to this machine.
 */
export function isTrusted({ headers, method }: IncomingMessage): boolean {
  const host = headers.host ?? "";
  if (!ownHosts.test(host)) return false;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  const isRead = method === "GET" || method === "HEAD";
  if (headers.origin !== undefined) return headers.origin === `http://${host}`;
  // Every browser names the origin of a request that changes something. The header `no-cors` is the editor's own; no form can send it.
  return isRead || headers["no-cors"] === "1";
}
