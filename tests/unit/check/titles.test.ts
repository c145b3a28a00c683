import { describe, expect, it } from "vitest";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const long = "What you may want to know before the first time you come by";
const faults: Record<string, PlantedFault> = {
  "a name that with the clinic's is too long": {
    change: { "pages/first-visit.mdx": pageText(long, "") },
    at: "title:",
    field: "title",
    found: long,
    advice: /would be “What you may .* · Field House”: 73 characters.*Add searchTitle: with a shorter one/,
  },
  "a name that another page has": {
    change: { "pages/more.mdx": pageText("Privacy", "") },
    file: "pages/privacy.mdx",
    field: "title",
    advice: /pages\/more\.mdx has this title in search results too\. Add searchTitle/,
  },
  "a title for search results that another page has": {
    change: {
      "pages/one.mdx": pageText("One", "searchTitle: Massage in Springfield\n"),
      "pages/two.mdx": pageText("Two", "searchTitle: Massage in Springfield\n"),
    },
    file: "pages/two.mdx",
    field: "searchTitle",
    found: "Massage in Springfield",
    advice: /pages\/one\.mdx has this title.*Change it/,
  },
};

describe("titles in search results", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));

  it("may be short words for a long name", async () => {
    expect(
      await problemsIn({ "pages/first-visit.mdx": pageText(long, "searchTitle: Before your first visit\n") }),
    ).toEqual([]);
  });

  it("are no matter of a page that search engines do not show", async () => {
    expect(
      await problemsIn({ "pages/404.mdx": pageText(long, ""), "pages/later.mdx": pageText(long, "draft: true\n") }),
    ).toEqual([]);
  });
});
