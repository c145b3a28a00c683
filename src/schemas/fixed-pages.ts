/** A text in `pages/` that the site itself leads to: its file name means something. */
export interface FixedPage {
  /** what it is for, in the owner's words */
  purpose: string;
  /** when the site cannot do without it */
  needed: "always" | "with one location" | "with a newsletter" | "with requests for a call";
  /** must it be there in every language of the site? Other pages are shown in the first one until they are translated. */
  inEveryLanguage: boolean;
  /** has it a file of its own in `src/pages/`, with more on it than its text? */
  hasOwnRoute: boolean;
  /** why search engines may not show it; false where they may */
  hidden: "unknown address" | "thanks" | false;
}

/**
 * The texts in `pages/` that the site leads to by itself, by their file names. The page above the list of a kind is another:
 * `collections.ts` tells which kinds have one.
 */
export const fixedPages = {
  contact: {
    purpose: "the page with hours and address",
    needed: "with one location",
    inEveryLanguage: true,
    hasOwnRoute: true,
    hidden: false,
  },
  privacy: {
    purpose: "the page on what happens to visitors' data",
    needed: "always",
    inEveryLanguage: false,
    hasOwnRoute: false,
    hidden: false,
  },
  accessibility: {
    purpose: "the page on how the site can be used by everyone",
    needed: "always",
    inEveryLanguage: false,
    hasOwnRoute: false,
    hidden: false,
  },
  "404": {
    purpose: "the page for addresses that do not exist",
    needed: "always",
    inEveryLanguage: true,
    hasOwnRoute: true,
    hidden: "unknown address",
  },
  thanks: {
    purpose: "the page after the newsletter sign-up",
    needed: "with a newsletter",
    inEveryLanguage: true,
    hasOwnRoute: false,
    hidden: "thanks",
  },
  "thanks-call": {
    purpose: "the page after a request for a call",
    needed: "with requests for a call",
    inEveryLanguage: true,
    hasOwnRoute: false,
    hidden: "thanks",
  },
} as const satisfies Readonly<Record<string, FixedPage>>;

/** The fixed page that a file in `pages/` is; undefined for a text that the owner added. */
export function fixedPage(id: string): FixedPage | undefined {
  return Object.hasOwn(fixedPages, id) ? fixedPages[id as keyof typeof fixedPages] : undefined;
}
