/** An old address and the page it leads to. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * The text of `_redirects`: one permanent redirect (301) a line, with and without the closing slash, then the page for unknown
 * addresses of each further language, in which Netlify alone has to be told where it stands.
 * Source: Netlify "Redirects and rewrites" and "Redirect options", Cloudflare Pages "Redirects" and "Serving Pages".
 * An address with a query (`/?page_id=12`) is left to the browser (`moved-script.ts`): only one of the two reads queries here.
 * @param folders those of the further languages: `en`
 */
export function redirectsFile(redirects: readonly Redirect[], folders: readonly string[]): string {
  const moved = redirects
    .filter(({ from }) => !from.includes("?"))
    .flatMap(({ from, to }) => {
      const bare = from.replace(/\/$/, "");
      return [`${bare} ${to} 301`, `${bare}/ ${to} 301`];
    });
  const missing = folders.map((folder) => `/${folder}/* /${folder}/404.html 404`);
  return [...moved, ...missing].map((line) => `${line}\n`).join("");
}
