import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHeadersFile } from "../serve/headers-file.ts";
import { parseRedirectsFile } from "../serve/redirects-file.ts";

/** A header's value for the addresses that fit a pattern of `_headers`. */
export type HeaderValue = { readonly pattern: string; readonly value: string };

/** What a server has to know to answer as the hosts do. */
export type SiteRules = {
  /** headers of every answer, errors too, by name */
  readonly everywhere: ReadonlyMap<string, string>;
  /** headers of some addresses, by name */
  readonly somewhere: ReadonlyMap<string, readonly HeaderValue[]>;
  /** old addresses, percent-encoded as in a link */
  readonly redirects: readonly { readonly from: string; readonly to: string; readonly status: number }[];
  /** the pages for unknown addresses that begin with a folder, `/en/`; all others get `/404.html` */
  readonly missing: readonly { readonly folder: string; readonly page: string }[];
};

/**
 * Reads `_headers` and `_redirects` of a built site for servers that do not know them.
 * @throws {Error} where a rule needs what only Netlify or Cloudflare can do
 */
export function readSiteRules(folder: string): SiteRules {
  const rules = parseHeadersFile(readFileSync(join(folder, "_headers"), "utf8"));
  const everywhere = new Map<string, string>();
  const somewhere = new Map<string, HeaderValue[]>();
  for (const { pattern, lines } of rules) {
    for (const { name, value } of lines) {
      if (value === undefined) throw new Error(`_headers takes ${name} away again, which other servers cannot do.`);
      // These servers tell types by the endings of files, as the local one does.
      if (name === "content-type") continue;
      if (pattern === "/*") everywhere.set(name, value);
      else somewhere.set(name, [...(somewhere.get(name) ?? []), { pattern, value }]);
    }
  }
  const all = parseRedirectsFile(readFileSync(join(folder, "_redirects"), "utf8"));
  const missing = all
    .filter(({ from, status }) => status === 404 && /^\/[\w-]+\/\*$/.test(from))
    .map(({ from, to }) => ({ folder: from.slice(0, -1), page: to }));
  const redirects = all.filter(({ status }) => status !== 404);
  const open = redirects.find(({ from, to }) => /[*:]/.test(from + to));
  if (open) throw new Error(`_redirects has a pattern in ${open.from}. Write each old address out.`);
  return { everywhere, somewhere, redirects, missing };
}
