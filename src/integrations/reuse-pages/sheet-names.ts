/** A page with the names of its style sheets in the place of Astro's links to their files: `/_astro/Page.fZS5kSWu.css` → `Page`. */
export function withSheetNames(html: string): string {
  const end = html.indexOf("</head>");
  const head = html.slice(0, end).replace(sheetLink, (_, name: string) => `<style>${name}</style>`);
  return head + html.slice(end);
}

/** The names of the style sheets that stand in a page in their place. */
export function sheetNames(html: string): string[] {
  return Array.from(html.matchAll(styleElement), ([, name = ""]) => name);
}

/**
 * A page with these style sheets, each in the place of its name, or of what it was in an earlier build.
 * @param names of the sheets of the page, in their order
 * @param sheets by their names
 */
export function withSheets(html: string, names: readonly string[], sheets: ReadonlyMap<string, string>): string {
  let index = 0;
  return html.replace(styleElement, () => `<style>${sheets.get(names[index++] ?? "")}</style>`);
}

/** Astro links a page's own sheets in its head, by nothing but their address; a link with a condition, or in the body, stays one. */
const sheetLink = /<link rel="stylesheet" href="\/_astro\/([^"]+)\.[\w-]{8}\.css">/g;

/** Text of a page has no such element: its signs are written `&lt;`. */
const styleElement = /<style>(.*?)<\/style>/gs;
