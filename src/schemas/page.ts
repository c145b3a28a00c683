import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { line, ofThisFile, paragraph } from "./text.ts";

/** A page of text, `content/pages/<id>.mdx`: contact, privacy, thanks … The home page has a schema of its own. */
export const pageSchema = z.strictObject({
  ...entryFields,
  menuTitle: line("The name in menus, if the heading is too long for one.", { max: 30 }).optional().meta(ofThisFile),
  lede: paragraph("A few sentences under the heading.").optional(),
});

export type Page = z.output<typeof pageSchema>;
