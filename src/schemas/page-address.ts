import { z } from "astro/zod";
import { cleanAddress } from "../domain/clean-address.ts";
import { onOneLine } from "./text.ts";

/** What a field may name: any page, or one that a menu may lead to. `check/page-address-problems.ts` looks whether it is there. */
export type NamedPage = "link" | "menu";

/** For `.meta()`: the field names a page of this site by its address. */
export function namesPage(page: NamedPage) {
  return { page } as const;
}

/** An address of this site as the site writes it: `treatments` and `/treatments` become `/treatments/`. */
export function asPageAddress(text: string): string {
  const plain = cleanAddress(text).replace(/^\/+|\/+$/g, "");
  return plain === "" ? "/" : `/${plain}/`;
}

/** The address of a page of this site that a menu leads to: `/treatments/`. */
export function menuPage(describe: string) {
  return z
    .string({ error: `Write the address of a page, for example /contact/. ${describe}` })
    .overwrite(asPageAddress)
    .regex(/^\/([a-z0-9][a-z0-9/-]*\/)?$/, {
      error: (issue) =>
        `"${onOneLine(issue.input)}" is no page of this site. Write its address from the slash on, for example /contact/.`,
    })
    .meta(namesPage("menu"))
    .describe(describe);
}
