/** An old address from the slash on, and where an old list of redirects has led it. */
export interface OldAddress {
  path: string;
  to?: string;
}

/**
 * Reads the old addresses of a site from what owners can get hold of: its sitemap (`<loc>`), a list of redirects (`/from /to 301`, as
 * Netlify and Cloudflare have it; `from,to`, as WordPress, Wix and Squarespace hand them out), or one address a line.
 * @returns each address once, without the parts of a page (`#…`)
 */
export function readOldAddresses(text: string): OldAddress[] {
  const located = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/g)].map(
    ([, address = ""]) => [address],
  );
  const rows = located.length > 0 ? located : text.split(/\r?\n/).map(wordsOf);
  const found = new Map<string, OldAddress>();
  for (const [from = "", to] of rows) {
    const path = pathOf(from);
    if (path === undefined || found.has(path)) continue;
    const goal = to === undefined ? undefined : pathOf(to);
    found.set(path, { path, ...(goal !== undefined && { to: goal }) });
  }
  return [...found.values()];
}

function wordsOf(line: string): string[] {
  const plain = line.replace(/^\uFEFF/, "").trim();
  if (plain === "" || plain.startsWith("#")) return [];
  const words = /[,;\t]/.test(plain) ? plain.split(/[,;\t]/) : plain.split(/\s+(?:->\s*)?/);
  return words.map((word) => word.trim().replace(/^"|"$/g, ""));
}

/** `https://www.example.com/a/?b=1#c` → `/a/?b=1`; `undefined` for what is no address, as the heading of a table. */
function pathOf(address: string): string | undefined {
  const plain = address.replaceAll("&amp;", "&").replace(/#.*$/, "");
  if (/^https?:\/\//i.test(plain)) {
    if (!URL.canParse(plain)) return undefined;
    const { pathname, search } = new URL(plain);
    return pathname + search;
  }
  return plain.startsWith("/") ? plain : undefined;
}
