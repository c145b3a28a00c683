import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parse } from "yaml";
import { accessTestsSchema } from "../schemas/access-tests.ts";
import { virtualModule } from "./virtual-module.ts";

const name = "virtual:access-tests";

/**
 * The record of the access tests, `virtual:access-tests`: what `access-tests.yaml` in the content folder holds, `undefined` where
 * there is none. It is no collection, since a command writes it and no owner edits it.
 */
export function accessTests(folder: string): Plugin {
  return {
    name: "access-tests",
    ...virtualModule(name, () => `export default ${JSON.stringify(readRecord(folder))}`),
  };
}

/** @throws Error when the file is not as the command writes it */
function readRecord(folder: string): object | undefined {
  const file = join(folder, "access-tests.yaml");
  if (!existsSync(file)) return undefined;
  const { data } = accessTestsSchema.safeParse(parse(readFileSync(file, "utf8")));
  if (data) return data;
  throw new Error(
    "access-tests.yaml is not as npm run access:record writes it. Let the command write it anew, or delete it.",
  );
}
