import { z } from "astro/zod";
import { cleanAddress } from "../domain/clean-address.ts";
import { reachedBy } from "./reached.ts";
import { line, sameEverywhere } from "./text.ts";
import { isPublicAddress, webAddress } from "./web-address.ts";

/** Where the form of another service sends what was typed. */
export const formAction = webAddress("The address that the provider's form sends to (its “form action”).", "send");

/** What another service calls a field of its form. */
export function fieldName(describe: string, usual: string) {
  return line(describe, { max: 40 })
    .regex(/^[\w.[\]-]+$/, {
      error: `Write the name as the provider's form has it, for example ${usual.toUpperCase()} or fields[${usual}].`,
    })
    .default(usual)
    .meta(sameEverywhere);
}

const hostAdvice = "Write the name of the host alone, for example thanks.example.com.";

/** Hosts that another service answers a form from, beside the one that the form is sent to. */
export const answeringHostNames = z
  .array(
    z
      .string({ error: hostAdvice })
      .overwrite((text) =>
        cleanAddress(text)
          .replace(/^https?:\/\//i, "")
          .replace(/\/.*$/, "")
          .toLowerCase(),
      )
      .refine((host) => isPublicAddress(`https://${host}`), { error: hostAdvice })
      .meta(reachedBy("send")),
  )
  .optional()
  .describe(
    "Other hosts that the service answers from after sending, one a line. Browsers show nothing of an answer from a host that is not named. Those of well-known services are known.",
  );
