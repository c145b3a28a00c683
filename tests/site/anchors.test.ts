import { describe, expect, it } from "vitest";
import { checkBody } from "../../src/check/check-body.ts";
import { addressOf, indexContent } from "../../src/check/content-index.ts";
import { anchorsOf, isUnlinkedId } from "../../src/check/page-anchors.ts";
import { listEntries } from "../../src/source/list-entries.ts";
import { readEntry } from "../../src/source/read-entry.ts";
import { attribute } from "../support/elements.ts";
import { content, site } from "./tested-site.ts";

/*
 * The check knows the names of a page's parts without building it; here its knowledge is held against the built pages. A new
 * part belongs into `src/check/page-anchors.ts`.
 */
describe("the names of the parts of pages", () => {
  const listing = listEntries(content);
  const entries = listing.entries.flatMap((listed) => {
    const entry = readEntry(content, listed);
    return "problems" in entry ? [] : [entry];
  });
  const index = indexContent(listing, entries);
  const { pages } = site;
  const known = entries.flatMap((entry) => {
    const page = pages.find(({ path }) => path === addressOf(entry));
    const anchors = anchorsOf(entry.file, checkBody(entry.body).tree, index);
    return page ? [{ entry, anchors, ids: page.elements.flatMap((element) => attribute(element, "id") ?? []) }] : [];
  });

  it("are on their pages, where the check lets links lead to them", () => {
    expect(known.length).toBeGreaterThanOrEqual(pages.filter(({ path }) => path !== "/404.html").length / 2);
    const missing = known.flatMap(({ entry, anchors, ids }) =>
      anchors.filter((anchor) => !ids.includes(anchor)).map((anchor) => `${entry.file}#${anchor}`),
    );
    expect(missing).toEqual([]);
  });

  it("are all known to the check, so that no heading can have one of them again", () => {
    const unknown = known.flatMap(({ entry, anchors, ids }) =>
      ids.filter((id) => !anchors.includes(id) && !isUnlinkedId(id, entry.file)).map((id) => `${entry.file}#${id}`),
    );
    expect(unknown).toEqual([]);
  });
});
