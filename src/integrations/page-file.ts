/**
 * The file of a page in the built site, by its address: `/regions/psoas/` → `regions/psoas/index.html`. The page for unknown
 * addresses stands where hosts look for it, in each language: `/en/404/` → `en/404.html`. Source: Cloudflare Pages, "Serving
 * Pages": the 404.html nearest to the address is shown.
 */
export function pageFile(path: string): string {
  const name = decodeURI(path).replaceAll(/^\/|\/$/g, "");
  if (name === "") return "index.html";
  return /(^|\/)404$/.test(name) ? `${name}.html` : `${name}/index.html`;
}
