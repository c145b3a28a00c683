import { describe, expect, it } from "vitest";
import { unlinkedPages } from "../../../src/advice/unlinked-pages.ts";
import { checkContent } from "../../../src/check/check-content.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { type ClinicChanges, writeClinic } from "../../support/write-clinic.ts";

const team = { "pages/team.mdx": pageText("Our team", "") };
const clinicWith = (fields: string) => ({ "clinic.yaml": `${oneOfEach()["clinic.yaml"]}${fields}` });
const news = `announcements:\n  - text: News.\n    from: "2026-02-01"\n    until: "2026-02-02"\n    link:\n      text: More\n      url: /team/#who\n`;

async function unlinked(changes: ClinicChanges) {
  const clinic = writeClinic(changes, oneOfEach());
  const { entries, problems } = await checkContent(clinic.folder);
  clinic.remove();
  expect(problems).toEqual([]);
  return unlinkedPages(entries);
}

describe("a page that nothing leads to", () => {
  it("is told with its place and what to do", async () => {
    expect(await unlinked(team)).toEqual([
      {
        file: "pages/team.mdx",
        line: 2,
        found: "Our team",
        advice:
          "Lead visitors to this page, which no menu, list or text does. Name /team/ under menu or footMenu in clinic.yaml, or link to it in a text: [words](/team/).",
      },
    ]);
  });

  it.each<[string, ClinicChanges]>([
    ["a menu", { ...team, ...clinicWith("menu:\n  - /contact/\n  - /practitioners/\n  - /team/\n") }],
    ["a link in a text", { ...team, "pages/privacy.mdx": pageText("Privacy", "", "Ask [us](/team/#visit).") }],
    ["a link under a text", { ...team, "pages/privacy.mdx": pageText("Privacy", "", "Ask [us][x].\n\n[x]: /team/") }],
    ["news", { ...team, ...clinicWith(news) }],
    ["nothing, but it is a draft", { "pages/team.mdx": pageText("Our team", "draft: true\n") }],
    ["the foot, as the page with the words of the trade", { "pages/words.mdx": pageText("Words", "", "<Glossary />") }],
  ])("is none where this leads to it: %s", async (_, changes) => {
    expect(await unlinked(changes)).toEqual([]);
  });

  it("is one that a link in its own text leads to, or in a draft", async () => {
    const changes = {
      "pages/team.mdx": pageText("Our team", "", "See [the team](/team/)."),
      "pages/plan.mdx": pageText("Plan", "draft: true\n", "See [the team](/team/)."),
    };
    expect((await unlinked(changes)).map(({ file }) => file)).toEqual(["pages/team.mdx"]);
  });

  it("is what menus of one's own leave out, but for what other pages lead to", async () => {
    const left = await unlinked(clinicWith("menu:\n  - /contact/\nfootMenu:\n  - /privacy/\n"));
    expect(left.map(({ file }) => file).sort()).toEqual(["pages/accessibility.mdx", "pages/practitioners.mdx"]);
  });
});
