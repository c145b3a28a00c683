import { describe, expect, it } from "vitest";
import { type Advice, formatAdvice } from "../../../src/advice/advice.ts";
import { adviceList } from "../../../src/advice/advice-list.ts";
import { formatAdviceList } from "../../../src/advice/format-advice-list.ts";
import { checkContent } from "../../../src/check/check-content.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { type ClinicChanges, writeClinic } from "../../support/write-clinic.ts";

const glossary = "terms:\n  - term: iliacus\n    misspellings: [illiacus]\n";

async function adviceFor(changes: ClinicChanges): Promise<Advice[]> {
  const clinic = writeClinic({ "glossary.yaml": glossary, ...changes }, oneOfEach());
  const { entries, problems } = await checkContent(clinic.folder);
  clinic.remove();
  expect(problems).toEqual([]);
  return adviceList(entries);
}

const contact = (body: string) => ({ "pages/contact.mdx": pageText("Contact", "", body) });
const hip = (body: string): ClinicChanges => ({
  "conditions/hip-pain.mdx": (oneOfEach()["conditions/hip-pain.mdx"] ?? "").replace("Some words.", () => body),
});
const words = (count: number) => `The ${Array.from({ length: count - 1 }, (_, index) => `word${index}`).join(" ")}.`;

const remarks: readonly [name: string, changes: ClinicChanges, found: string, advice: RegExp][] = [
  ["a word twice", contact("It is in the the room."), "the the", /“the” stands here twice\. Write it once\./],
  ["a word twice at a line's end", contact("It is in the\nthe room."), "the the", /stands here twice/],
  [
    "a word twice in a field",
    { "pages/contact.mdx": pageText("Contact", "lede: How to to come.\n") },
    "to to",
    /twice/,
  ],
  ["a misspelt name", contact("The Illiacus is deep."), "Illiacus", /^Write Iliacus, as the glossary has it\.$/],
  ["a misspelt name in a heading", contact("## The illiacus"), "illiacus", /^Write iliacus,/],
  ["a long sentence", contact(words(31)), words(31), /Divide this sentence in two: it has 31 words/],
  [
    "another part of the body",
    hip("This treats a shoulder injury."),
    "shoulder injury",
    /about hip pain.*another page/,
  ],
  ["a cure", contact("It cures pain."), "cures", /“may ease”/],
  ["a guarantee", contact("Results are guaranteed."), "guaranteed", /the goal is/],
  ["a proof", contact("It is clinically proven."), "clinically proven", /Name the study/],
  ["a promise to everyone", contact("Leave pain-free."), "pain-free", /“may” or “often”/],
  ["a thing that always works", contact("It always works."), "always works", /often helps/],
  ["the best of all", contact("Ask the best therapist."), "the best therapist", /Say what you do/],
  ["an end of all pain", contact("It eliminates it."), "eliminates", /can reduce/],
  ["a number from nowhere", contact("It helps 75% of people."), "75%", /where the number comes from/],
  ["a number in words", contact("It helps 75 percent of people."), "75 percent", /where the number comes from/],
  ["short beside whole day names", contact("Open on Monday.\n\nNot on Thu."), "Thu.", /the whole name/],
  ["an odd short day name", contact("Open Mon and Thurs all day."), "Thurs", /Tue, Wed and Thu/],
];

describe("what could be said better", () => {
  it.each(remarks)("%s", async (_, changes, found, advice) => {
    const list = await adviceFor(changes);
    expect(list).toEqual([expect.objectContaining({ found, advice: expect.stringMatching(advice) })]);
  });

  it("is told at the line where it stands, in folded fields too", async () => {
    const lede = "lede: >-\n  Some words that stand here.\n  It cures pain.\n";
    expect(await adviceFor({ "pages/contact.mdx": pageText("Contact", lede) })).toMatchObject([{ line: 6 }]);
    expect(await adviceFor(contact("One.\n\nTwo.\n\nIt cures pain."))).toMatchObject([{ line: 10 }]);
  });
});

describe("what is said well", () => {
  it.each<[string, ClinicChanges]>([
    ["words that may stand twice", contact("The pain that that causes had had an end. Walla Walla is far.")],
    ["30 words", contact(words(30))],
    ["two sentences", contact(`${words(20)} ${words(20)}`)],
    ["a list of short entries", contact(`- ${words(16)}\n- ${words(16)}`)],
    [
      "a claim that is denied",
      contact("This is not a cure. Nothing is guaranteed, and no treatment can promise to cure."),
    ],
    ["a number with its source", contact("In our own experience 50% of people sleep better.")],
    [
      "the page's own part of the body, and others without a complaint",
      hip("Hip pain starts at the hip, near the low back."),
    ],
    ["whole day names", contact("Open on Monday and on Thursdays. The sun shines on Sunday.")],
    ["short day names", contact("Mon, Tue and Sat, in the sun. We sat down.")],
    ["a secure, cured-free word", contact("A secure door.")],
    ["code", contact("```\nthe the\n```")],
  ])("%s", async (_, changes) => {
    expect(await adviceFor(changes)).toEqual([]);
  });
});

describe("how it is told", () => {
  const one: Advice = { file: "pages/contact.mdx", line: 3, found: "cures", advice: "Write “may ease”." };
  it("with its place, the words and what is better", () => {
    expect(formatAdvice(one)).toBe("pages/contact.mdx:3\n  found: “cures”\n  better: Write “may ease”.");
    expect(formatAdvice({ ...one, found: "x".repeat(99) })).toContain(`“${"x".repeat(80)}…”`);
  });

  it("as advice, ten at most unless all are asked for", () => {
    expect(formatAdviceList([], false)).toBe("");
    expect(formatAdviceList([one], false)).toMatch(/^Advice \(nothing has to be done\):\n\npages/);
    const many = Array.from({ length: 12 }, () => one);
    expect(formatAdviceList(many, false)).toMatch(/… and 2 more: npm run check -- --advice$/);
    expect(formatAdviceList(many, true).split("\n\n")).toHaveLength(13);
  });
});
