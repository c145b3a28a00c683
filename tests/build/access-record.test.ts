import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { accessTestsSchema } from "../../src/schemas/access-tests.ts";
import { readSite } from "../support/built-site.ts";
import { firstClinic } from "./sites.ts";

it("The accessibility page tells of tests that saw every page there is", () => {
  const record = accessTestsSchema.parse(parse(readFileSync(join(firstClinic.content, "access-tests.yaml"), "utf8")));
  const { pages } = readSite(firstClinic.output);
  expect(
    record.pages,
    `The record of the accessibility tests is old: it tells of ${record.pages} pages, the site has ${pages.length}. THOROUGH=1 npm run access:record writes it anew.`,
  ).toBe(pages.length);
});
