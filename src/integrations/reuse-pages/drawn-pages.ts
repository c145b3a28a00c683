/**
 * The pages of a build, from when each is drawn until all are there and can be finished. In the place of each of its style
 * sheets a page has the sheet's name: nearly all have the same one, and what it weighs is put in when the page is written.
 */
export class DrawnPages {
  readonly #pages = new Map<string, string>();

  /** Keeps a page. @param path its address: `/regions/psoas/` @param html as {@link withSheetNames} gives it */
  add(path: string, html: string): void {
    this.#pages.set(path, html);
  }

  /** The pages in the order of their addresses. */
  inOrder(): [path: string, html: string][] {
    return [...this.#pages].sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

/** A page with the names of its style sheets in the place of Astro's links to their files: `/_astro/Page.fZS5kSWu.css` → `Page`. */
export function withSheetNames(html: string): string {
  const end = html.indexOf("</head>");
  const head = html.slice(0, end).replace(sheetLink, (_, name: string) => `<style>${name}</style>`);
  return head + html.slice(end);
}

/** A page with these sheets in the place of their names. */
export function withSheets(html: string, sheets: ReadonlyMap<string, string>): string {
  return html.replace(styleElement, (_, name: string) => `<style>${sheets.get(name)}</style>`);
}

/** The names of the style sheets that stand in a page. */
export function sheetNames(html: string): string[] {
  return Array.from(html.matchAll(styleElement), ([, name = ""]) => name);
}

/** Astro links a page's own sheets in its head, by nothing but their address; a link with a condition, or in the body, stays one. */
const sheetLink = /<link rel="stylesheet" href="\/_astro\/([^"]+)\.[\w-]{8}\.css">/g;

const styleElement = /<style>([^<]*)<\/style>/g;
