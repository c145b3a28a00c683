import { addressPattern } from "./address-pattern.ts";

export type RedirectRule = {
  /** as it is written: `/old/*` */
  readonly from: string;
  readonly match: (path: string) => Record<string, string> | undefined;
  readonly to: string;
  readonly status: number;
};

/** 404 names the page that is shown where there is no other; the rest lead on. */
const statuses = [301, 302, 303, 307, 308, 404];

/**
 * Reads a `_redirects` file, as Netlify and Cloudflare Pages have it: `/from /to 301`, one a line. `/from` may hold `*`
 * and `:name`, `/to` then `:splat` and `:name`. The status has to be written: the two hosts do not agree on the usual one.
 * `/en/* /en/404.html 404` is Netlify's alone; Cloudflare passes over it and shows the nearest `404.html`, which is the same.
 * @throws {Error} naming the line that is something else
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function parseRedirectsFile(text: string): RedirectRule[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ words: line.trim().split(/\s+/), number: index + 1 }))
    .filter(({ words: [first = ""] }) => first !== "" && !first.startsWith("#"))
    .map(({ words, number }) => parseRule(words, number));
}

/** Where an address leads, with the status to say so, or nothing where no rule is about it. The first rule wins. */
export function redirectFor(rules: readonly RedirectRule[], path: string): { to: string; status: number } | undefined {
  for (const { match, to, status } of rules) {
    const parts = status === 404 ? undefined : match(path);
    if (parts) return { to: fillIn(to, parts), status };
  }
  return undefined;
}

/** The page for an address at which there is none. */
export function missingPageFor(rules: readonly RedirectRule[], path: string): string {
  return rules.find(({ match, status }) => status === 404 && match(path))?.to ?? "/404.html";
}

function parseRule(words: readonly string[], number: number): RedirectRule {
  const [from = "", to = "", code = ""] = words;
  const status = Number(code.replace(/!$/, ""));
  if (words.length !== 3 || !from.startsWith("/") || !statuses.includes(status)) {
    throw new Error(`Line ${number} of _redirects is not of the form "/from /to 301": ${words.join(" ")}`);
  }
  return { from, match: addressPattern(from), to, status };
}

function fillIn(to: string, parts: Record<string, string>): string {
  return to.replace(/:([a-zA-Z]\w*)/g, (whole, name: string) => {
    const part = parts[name];
    return part === undefined ? whole : encodeURI(part);
  });
}
