import type { z } from "astro/zod";
import { fieldsIn, openField } from "../schemas/schema-fields.ts";

/**
 * The owner's words for the faults about which a schema says nothing of its own: a group or list in the wrong shape,
 * a number out of its range. To be handed to `safeParse` as `error`; a schema's own words come first.
 */
export function issueAdvice(issue: z.core.$ZodRawIssue): string {
  const schema = issue.inst;
  const description =
    schema instanceof Object && "_zod" in schema ? openField(schema as z.core.$ZodType).description : undefined;
  const purpose = description ? ` ${description}` : "";
  if (issue.code === "too_small") return `Write ${String(issue.minimum)} or more.`;
  if (issue.code === "too_big") return `Write ${String(issue.maximum)} or less.`;
  if (issue.code !== "invalid_type") return `Write it in another way.${purpose}`;
  const start = issue.input === undefined ? "Add it. " : "";
  if (issue.expected === "array")
    return `${start}Write a list: one entry a line, each after a dash and a space.${purpose}`;
  if (issue.expected === "object" && schema) {
    const names = [...fieldsIn(schema as z.core.$ZodType).keys()].join(", ");
    return `${start}Write these fields under it, each on its own line and set in by two spaces: ${names}.${purpose}`;
  }
  return `${start}Write it in another way.${purpose}`;
}
