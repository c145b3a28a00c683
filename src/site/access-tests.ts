import record from "virtual:access-tests";
import type { AccessTests } from "../schemas/access-tests.ts";

/** What the last recorded run of the browser tests examined; `undefined` where none was recorded for this content. */
export function getAccessTests(): AccessTests | undefined {
  return record;
}
