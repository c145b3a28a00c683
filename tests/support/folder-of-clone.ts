import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";

const clone = createHash("sha256").update(projectRoot).digest("hex").slice(0, 12);

/** A folder outside the project that no other clone uses, so that two of them can be tested at once. It is not made. */
export function folderOfClone(name: string): string {
  return join(tmpdir(), `clinic-site-${clone}`, name);
}
