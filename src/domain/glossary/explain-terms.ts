import type { ExplainedTerm } from "./explained-term.ts";
import { findTerms } from "./find-terms.ts";

/** A comment, a tag with its quoted values, or the text up to the next tag. */
const piece = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^<>"'])*>|[^<]+/g;
const heading = /<(h[1-3])\b[\s\S]*?<\/\1>/g;

/** Where a word is no text to be explained: it has another job there, or is a link already. */
const passedOver = new Set(
  "a abbr address button caption details dfn dt h1 h2 h3 h4 label nav script style svg th".split(" "),
);

/**
 * Explains each term where the main part of a page uses it first (WCAG 2.2, 3.1.3 with technique G55, and 3.1.4 with H28): the
 * word leads to the page that explains all words, a short form tells its long one. Passed over is a term that a heading of the
 * page names, since that page explains it at length, and one that is explained in brackets right there.
 * @param html a whole page
 * @param glossary the address of the page that explains the words; without one only short forms are told
 */
export function explainTerms(html: string, terms: readonly ExplainedTerm[], glossary: string | undefined): string {
  const [start, end] = [html.indexOf("<main"), html.lastIndexOf("</main>")];
  if (start < 0 || end < start || terms.length === 0) return html;
  const main = html.slice(start, end);
  const titles = (main.match(heading) ?? []).join("\n");
  const seen = new Set(findTerms(titles, terms).flatMap(({ term, isShort }) => (isShort ? [] : term.term)));
  let depth = 0;
  const explained = main.replace(piece, (part) => {
    const [, slash, name = ""] = /^<(\/?)([a-z][\w-]*)/.exec(part) ?? [];
    if (passedOver.has(name) && !part.endsWith("/>")) depth += slash ? -1 : 1;
    return part.startsWith("<") || depth > 0 ? part : explainIn(part, terms, glossary, seen);
  });
  return html.slice(0, start) + explained + html.slice(end);
}

/** Explains the terms of a text that were not seen before, and adds them to those that were. */
function explainIn(
  text: string,
  terms: readonly ExplainedTerm[],
  glossary: string | undefined,
  seen: Set<string>,
): string {
  let explained = "";
  let done = 0;
  for (const { term, isShort, from, to } of findTerms(text, terms)) {
    const written = text.slice(from, to);
    const isNewShort = isShort && !seen.has(written);
    // In the name of a company it is a name, and no word to be explained.
    if (/^,? (Inc|LLC|Ltd|Corp)\b/.test(text.slice(to))) continue;
    const isNew = !seen.has(term.term) && !text.startsWith(" (", to);
    seen.add(term.term).add(written);
    const word = isNewShort ? `<abbr title="${term.term}">${written}</abbr>` : written;
    const link = isNew ? linked(word, term, glossary) : word;
    explained += text.slice(done, from) + link;
    done = to;
  }
  return explained + text.slice(done);
}

function linked(word: string, { id, href }: ExplainedTerm, glossary: string | undefined): string {
  if (href) return `<a href="${href}">${word}</a>`;
  return glossary ? `<a class="term" href="${glossary}#${id}">${word}</a>` : word;
}
