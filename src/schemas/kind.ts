import type { z } from "astro/zod";
import type { Strings } from "../strings/strings.ts";

/** One kind of file in the content folder: a row of the table in `collections.ts`. */
export interface Kind {
  /** relative to the content folder; empty for the content folder itself */
  folder: string;
  extension: ".mdx" | ".yaml";
  /** the one file of its folder that is of this kind, by its name without the ending */
  only?: string;
  /** the one file of its folder that is of another kind */
  except?: string;
  /** what may be written in it */
  schema: z.ZodType;
  /** what the file holds, in the owner's words, where there is one (`only`) that no site can do without */
  required: string | false;
  /**
   * Whose words they are, for advice on wording: the owner's, those of a legal text, which are not the owner's to change, or
   * none that visitors read as a text.
   */
  wording: "own" | "legal" | "none";
  /** addresses of other hosts that a page makes of the fields and leads to; false where it leads to those in its fields alone */
  leadsTo: ((fields: never) => readonly string[]) | false;
  /** what becomes of a file beside its fields; false where it only holds facts that other pages show */
  page: PageKind | false;
}

/** The columns of a kind whose files become pages. */
export interface PageKind {
  /** the address of its page by the name of the file, without the prefix of a language: `/regions/psoas/` */
  path: (id: string) => string;
  /** with fewer files than this none has a page of its own: a single location is shown on the contact page */
  leastFiles: 1 | 2;
  /** is there a page that lists them all? Its words stand in `pages/`, under the name of the collection. */
  hasList: boolean;
  /**
   * Its place in the menus. In the main menu the first `named` files have an entry each; where there are more, or none may be
   * named, the list has one. In the footer each has one.
   */
  menu: { in: "main"; named: number } | { in: "footer" } | false;
  /** the heading in `llms.txt`, by its name among the strings; or the title of the list */
  llms: keyof Strings["listed"] | "title of the list";
  /** Is the video of a file the main thing on its page? Search engines are told of it then. */
  isAboutVideo: boolean;
  /** how a file is made with `npm run new`; false where the owner makes none */
  make: Make | false;
}

/** What `npm run new` has to know of a kind beside its schema. */
export interface Make {
  /** what the owner calls one of it: `npm run new -- region` */
  called: string;
  /** where visitors find it, given its address */
  appears: (address: string) => string;
}
