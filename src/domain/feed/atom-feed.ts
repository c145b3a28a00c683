import type { CalendarDate } from "../calendar-date.ts";

/** A feed as a whole; every address is an absolute URL. */
export interface AtomFeed {
  title: string;
  language: string;
  /** the address of the feed itself, and of the page that lists the same */
  self: string;
  page: string;
  /** whose feed it is */
  author: string;
  entries: readonly AtomEntry[];
}

/** One text of a feed. */
export interface AtomEntry {
  title: string;
  url: string;
  published: CalendarDate;
  updated: CalendarDate;
  summary: string;
  author: { name: string; url?: string | undefined };
  /** the whole text, as the HTML of its page */
  html: string;
}

/**
 * A feed with its whole texts. Source: RFC 4287, "The Atom Syndication Format", <https://www.rfc-editor.org/rfc/rfc4287>.
 * The newest day is the feed's own, so a build without changes gives the same file.
 */
export function atomFeed({ title, language, self, page, author, entries }: AtomFeed): string {
  const newest = entries
    .map(({ updated }) => updated)
    .reduce((one, other) => (one > other ? one : other), "1970-01-01");
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    ...fields({ id: page, title, updated: timestamp(newest) }),
    link("self", "application/atom+xml", self),
    link("alternate", "text/html", page),
    ...person({ name: author }),
    ...entries.flatMap((entry) => [
      "<entry>",
      ...fields({
        id: entry.url,
        title: entry.title,
        published: timestamp(entry.published),
        updated: timestamp(entry.updated),
        summary: entry.summary,
      }),
      link("alternate", "text/html", entry.url),
      ...person(entry.author),
      `<content type="html">${escapeXml(wholeAddresses(entry.html, entry.url))}</content>`,
      "</entry>",
    ]),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

/** Noon in London is the same day on nearly all of the earth; midnight would be the day before in America. */
const timestamp = (day: CalendarDate) => `${day}T12:00:00Z`;

function fields(values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
}

const link = (rel: string, type: string, href: string) =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;

function person({ name, url }: AtomEntry["author"]): string[] {
  return ["<author>", ...fields({ name, ...(url && { uri: url }) }), "</author>"];
}

/** Addresses of the site and of parts of the page, made absolute: in a reader there is no page that they belong to. */
function wholeAddresses(html: string, page: string): string {
  return html
    .replace(/(\s(?:href|src|poster)=")([/#][^"]*)/g, (_, start, address) => start + new URL(address, page).href)
    .replace(
      /(\ssrcset=")([^"]*)/g,
      (_, start, set: string) =>
        start + set.replace(/(^|,\s*)(\/[^\s,]+)/g, (_all, before, address) => before + new URL(address, page).href),
    );
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Without the control characters that no XML may hold. */
function escapeXml(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "").replace(/[&<>"]/g, (sign) => signs[sign] ?? "");
}
