import type { AccessTests } from "../../../src/schemas/access-tests.ts";
import { type PageType, pageSources } from "../page-sources.ts";

/** What the record of the accessibility tests calls a type. */
const examined: Readonly<Record<PageType, AccessTests["pages"][number]>> = {
  home: "home",
  condition: "guide",
  region: "region",
  treatment: "treatment",
  practitioner: "person",
  article: "article",
  place: "place",
  "place that is gone": "place",
  index: "list",
  "list of people": "list",
  "list of articles": "list",
  "list of places": "list",
  contact: "contact",
  text: "text",
  notice: "notice",
  "not found": "not found",
};

/**
 * Of which type the record of the accessibility tests calls a page. A page of `pages/` that has no type of its own is a text.
 * @param file the content file that it is made of: its path in the content folder
 */
export function examinedType(file: string): AccessTests["pages"][number] {
  const name = file.replace(/^[a-z]{2}\//, "");
  if (/^pages\/conditions\./.test(name)) return "list";
  const found = (Object.keys(pageSources) as PageType[]).find((type) => pageSources[type].test(name));
  return found ? examined[found] : "text";
}
