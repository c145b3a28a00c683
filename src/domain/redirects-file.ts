/** An old address and the page it leads to. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The text of `_redirects`, one permanent redirect (301) a line; with and without the closing slash.
 * Source: Netlify "Redirects and rewrites", Cloudflare Pages "Redirects".
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => {
      const bare = from.replace(/\/$/, "");
      return [`${bare} ${to} 301`, `${bare}/ ${to} 301`];
    })
    .map((line) => `${line}\n`)
    .join("");
}
