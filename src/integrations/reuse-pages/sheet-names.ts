/*
 * In the place of each of its style sheets a page has the sheet's name in a `style` element, until it is finished. All of them stand in
 * the head, which is read tag by tag: the words of a page's description may be `</head>` or `<style>`, and stand there as they are.
 */

/** A page with the names of its style sheets in the place of Astro's links to their files: `/_astro/Page.fZS5kSWu.css` → `Page`. */
export function withSheetNames(html: string): string {
  return withHead(html, (tag) => {
    const name = sheetLink.exec(tag)?.[1];
    return name === undefined ? tag : `<style>${name}</style>`;
  });
}

/** The names of the style sheets that stand in a page in their place. */
export function sheetNames(html: string): string[] {
  const names: string[] = [];
  withHead(html, (tag) => {
    if (isSheet(tag)) names.push(tag.slice("<style>".length, -"</style>".length));
    return tag;
  });
  return names;
}

/**
 * A page with these style sheets, each in the place of its name, or of what it was in an earlier build.
 * @param names of the sheets of the page, in their order
 * @param sheets by their names
 * @throws Error when the page has another number of sheets, or one is not there
 */
export function withSheets(html: string, names: readonly string[], sheets: ReadonlyMap<string, string>): string {
  const left = names.values();
  const styled = withHead(html, (tag) => {
    if (!isSheet(tag)) return tag;
    const name = left.next().value ?? "";
    const css = sheets.get(name);
    if (css === undefined) throw new Error(`A page has a style sheet "${name}", which the build has not.`);
    return `<style>${css}</style>`;
  });
  if (!left.next().done) throw new Error(`A page has lost one of its style sheets: ${names.join(", ")}.`);
  return styled;
}

/** Astro links a page's own sheets in its head, by nothing but their address; a link with a condition, or in the body, stays one. */
const sheetLink = /^<link rel="stylesheet" href="\/_astro\/([^"]+)\.[\w-]{8}\.css">$/;

const isSheet = (tag: string) => tag.startsWith("<style>");

/** A style sheet, the end of the head, or a start tag with all its attributes, whatever stands in them. */
const headTags = /<style>.*?<\/style>|<\/head>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gs;

/** A page with each tag of its head, and each of its style sheets, as something else. */
function withHead(html: string, change: (tag: string) => string): string {
  let head = "";
  let end = 0;
  for (const { 0: tag, index } of html.matchAll(headTags)) {
    if (tag === "</head>") break;
    head += html.slice(end, index) + change(tag);
    end = index + tag.length;
  }
  return head + html.slice(end);
}
