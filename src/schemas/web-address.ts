import { z } from "astro/zod";

/** A whole `https://` address. Plain `http` is refused, since visitors would be warned. */
export function webAddress(describe: string) {
  return z
    .string({ error: `Add it. ${describe}` })
    .trim()
    .refine((text) => URL.canParse(text) && new URL(text).protocol === "https:", {
      error: (issue) =>
        `"${String(issue.input)}" is not a whole address. Copy it from the browser; it begins with https://`,
    })
    .describe(describe);
}

/** An old address on this site, from the slash on: `/post/2017/old-page`. */
export const formerUrl = z
  .string({ error: "Write the old address from the slash on, for example /old-page/." })
  .trim()
  .regex(/^\/[^\s?#]*$/, {
    error: (issue) =>
      `"${String(issue.input)}" is not an old address of this site. Write it from the slash on, for example /old-page/.`,
  })
  .describe("An old address of this page, from the slash on. Visitors who follow it are led here.");
