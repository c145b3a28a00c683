import { z } from "astro/zod";

/** The file name, without its ending, of another entry: `deltoid` for `regions/deltoid.mdx`. */
export function entryId(collection: string, describe: string) {
  return z
    .string({ error: `Write the name of a file in ${collection}/, without its ending.` })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: (issue) =>
        `"${String(issue.input)}" is no file name. Write the name of a file in ${collection}/, without its ending.`,
    })
    .meta({ collection })
    .describe(describe);
}
