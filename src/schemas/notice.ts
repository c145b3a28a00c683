import { z } from "astro/zod";
import { entryFields } from "./entry.ts";
import { line } from "./text.ts";

/** A legal notice, `content/notices/<id>.mdx`: one source text wherever it is shown. */
export const noticeSchema = z.strictObject({
  ...entryFields,
  linkText: line("The words of the link that leads to this notice.", { max: 40 }),
  caption: line("The sentence under each video that this notice belongs to.", { max: 120 }),
});

export type Notice = z.output<typeof noticeSchema>;
