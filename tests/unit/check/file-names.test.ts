import { describe, it } from "vitest";
import { aPicture } from "../../support/a-picture.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const faults: Record<string, PlantedFault> = {
  "an ending .md": { change: { "regions/side.md": "" }, advice: /Rename it to side\.mdx/ },
  "an ending .yml": { change: { "locations/second.yml": "" }, advice: /Rename it to second\.yaml/ },
  "capital letters": { change: { "regions/Upper.mdx": "" }, advice: /Rename it to upper\.mdx/ },
  "a space": { change: { "pages/our team.mdx": "" }, advice: /Rename it to our-team\.mdx/ },
  "an accent": { change: { "pages/café.mdx": "" }, advice: /Rename it to cafe\.mdx/ },
  ...Object.fromEntries(
    [
      "contact (1).mdx",
      "contact - Copy.mdx",
      "contact copy 2.mdx",
      "contact 2.mdx",
      "Copy of contact.mdx",
      "contact (conflicted copy 2026-05-01).mdx",
      "contact (Jane's conflicted copy 2026-05-01).mdx",
      "contact.sync-conflict-20260501-101112-ABCDEFG.mdx",
      "contact-DESKTOP-AB12CD3.mdx",
      "contact-Conflict.mdx",
      "~$contact.mdx",
      "contact.mdx~",
      "contact.mdx.bak",
      "contact.mdx.txt",
    ].map((name) => [
      `a second version: ${name}`,
      { change: { [`pages/${name}`]: "" }, advice: /two versions of contact\.mdx\. Compare them/ },
    ]),
  ),
  "an ending that a computer hides": {
    change: { "pages/about.mdx.txt": "" },
    advice: /Rename it to about\.mdx: a program has added another ending/,
  },
  "a second version of the facts": { change: { "clinic (1).yaml": "" }, advice: /two versions of clinic\.yaml/ },
  "a name that differs by capitals only": {
    change: { "pages/Contact.mdx": "" },
    advice: /differs from pages\/contact\.mdx by capital letters/,
  },
  "two pictures that differ by capitals only": {
    change: { "media/A.jpg": aPicture, "media/a.jpg": aPicture },
    file: "media/a.jpg",
    advice: /capital letters only/,
  },
  "a picture among the pages": { change: { "regions/side.jpg": "" }, advice: /into media\// },
  "a page at the top": { change: { "about.mdx": "" }, advice: /into one of the folders/ },
  "an unknown folder": {
    change: { "region/side.mdx": "" },
    file: "region",
    advice: /folders are: locations, conditions/,
  },
  "a folder in a folder": {
    change: { "regions/back/side.mdx": "" },
    file: "regions/back",
    advice: /Move the files up/,
  },
};

describe("files of a wrong name or in a wrong place", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});
