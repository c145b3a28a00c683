import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openPlacesPage } from "../../../../tools/new/open-places-page.ts";
import { twoLanguages } from "../../../support/two-languages.ts";
import { writeClinic } from "../../../support/write-clinic.ts";

it("with a second place the page of the only one becomes the page above their list, in every language", () => {
  const clinic = writeClinic({}, twoLanguages());
  const read = (file: string) => readFileSync(join(clinic.folder, file), "utf8");
  expect(openPlacesPage(clinic.folder).sort()).toEqual(["fr/pages/locations.mdx", "pages/locations.mdx"]);
  expect(read("pages/locations.mdx")).toContain("formerUrls:\n  - /contact/\n");
  expect(read("fr/pages/locations.mdx")).toContain("formerUrls:\n  - /fr/contact/\n");
  for (const file of ["pages/contact.mdx", "fr/pages/contact.mdx"])
    expect(existsSync(join(clinic.folder, file))).toBe(false);
  expect(openPlacesPage(clinic.folder)).toEqual([]);
  clinic.remove();
});
