import { z } from "astro/zod";
import { cleanAddress, previewPath } from "../domain/clean-address.ts";
import { type Reached, reachedBy } from "./reached.ts";
import { onOneLine } from "./text.ts";

/**
 * Is this the address of a place on the public web? Not one without a dot (`https://booking`), by numbers, with a name and a
 * password in it, or with a sign that browsers read in another way than people do.
 */
export function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text) || /[\\\s]/.test(text.trim())) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isName = hostname.includes(".") && !hostname.endsWith(".") && !/^[\d.]+$/.test(hostname);
  return protocol === "https:" && isName && username === "" && password === "";
}

/**
 * A whole `https://` address of the public web, cleaned of what programs add when it is copied. Plain `http` is refused, since
 * visitors would be warned.
 * @param reached what a visitor does before its host is asked
 */
export function webAddress(describe: string, reached: Reached = "follow") {
  return z
    .string({ error: `Add it. ${describe}` })
    .overwrite(cleanAddress)
    .refine(isPublicAddress, {
      error: (issue) =>
        previewPath(String(issue.input)) === undefined
          ? `"${onOneLine(issue.input)}" is not a whole address. Copy it from the browser; it begins with https://`
          : `"${onOneLine(issue.input)}" leads to the preview, which nobody but you can open. Write the address on the web; it begins with https://`,
    })
    .meta(reachedBy(reached))
    .describe(describe);
}

/** An old address on this site, from the slash on: `/post/2017/old-page`, `/?page_id=12`. A whole one is cut to that. */
export const formerUrl = z
  .string({ error: "Write the old address from the slash on, for example /old-page/." })
  .overwrite((text) =>
    cleanAddress(text)
      .replace(/^https?:\/\/[^/?#\s]+/i, "")
      .replace(/#.*$/, ""),
  )
  .regex(/^\/[^\s?#]*(?:\?[^\s?#=]+=[^\s?#]*)?$/, {
    error: (issue) =>
      `"${onOneLine(issue.input)}" is not an old address of this site. Write it from the slash on, for example /old-page/.`,
  })
  .describe("An old address of this page, from the slash on. Visitors who follow it are led here.");
