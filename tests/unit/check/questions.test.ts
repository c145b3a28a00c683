import { describe, expect, it } from "vitest";
import { oneOfEach } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const guide = "conditions/hip-pain.mdx";
const questions = `questions:
  - question: Does it hurt?
    answer: Some spots are tender.
    link:
      text: What to tell us
      url: /contact/
  - question: May I run?
    answer: Yes, slowly.
`;
const advice = `doAndDont:
  do:
    - Keep moving.
  dont:
    - Don’t stay in bed.
  sources:
    - name: A public source
      url: https://health.example/hip-care
`;

/** The guide with both blocks, in which something else stands for a part of them. */
function changed(from = "", to = ""): PlantedFault["change"] {
  const blocks = advice + questions;
  if (!blocks.includes(from)) throw new Error(`"${from}" does not stand in the blocks.`);
  return { [guide]: (oneOfEach()[guide] ?? "").replace("lede:", () => `${blocks.replace(from, () => to)}lede:`) };
}

const faults: Record<string, PlantedFault> = {
  "a question that asks nothing": {
    change: changed("May I run?", "Running"),
    at: "Running",
    field: "questions.1.question",
    found: "Running",
    advice: /^End it with a question mark: “Running\?”$/,
  },
  "a question that ends with a dot": {
    change: changed("May I run?", "May I run."),
    field: "questions.1.question",
    advice: /^End it with a question mark: “May I run\?”$/,
  },
  "a question without an answer": {
    change: changed("    answer: Yes, slowly.\n"),
    field: "questions.1.answer",
    advice: /^Add it\. The answer, in a few plain sentences\.$/,
  },
  "an empty answer": {
    change: changed("answer: Yes, slowly.", "answer:"),
    field: "questions.1.answer",
    advice: /^Nothing is written here\. Write it/,
  },
  "an answer without a question": {
    change: changed("  - question: May I run?\n    answer", "  - answer"),
    field: "questions.1.question",
    advice: /^Add it\. The question as people ask it/,
  },
  "the same question twice": {
    change: changed("May I run?", "Does it hurt?"),
    field: "questions",
    advice: /^One of the questions stands here twice\. Delete one of the two\.$/,
  },
  "a question too long to be read": {
    change: changed("May I run?", `May I ${"really ".repeat(14)}run?`),
    field: "questions.1.question",
    advice: /^Shorten it to 100 characters/,
  },
  "more questions than anybody reads": {
    change: changed(
      "  - question: May I run?\n    answer: Yes, slowly.\n",
      Array.from({ length: 12 }, (_, index) => `  - question: May I run ${index} miles?\n    answer: Yes.\n`).join(""),
    ),
    field: "questions",
    advice: /^Twelve questions at most/,
  },
  "questions without dashes": {
    change: changed(questions, "questions:\n  question: May I run?\n  answer: Yes.\n"),
    field: "questions",
    advice: /^Write a list: each question after a dash, its answer below it\.$/,
  },
  "a misspelt field": {
    change: changed("answer: Yes", "anser: Yes"),
    field: "questions.1.anser",
    advice: /^Did you mean answer\?/,
  },
  "a link without words": {
    change: changed("      text: What to tell us\n"),
    field: "questions.0.link.text",
    advice: /^Add it\. The words of the link/,
  },
  "a link that leads nowhere": {
    change: changed("      url: /contact/\n"),
    field: "questions.0.link.url",
    advice: /Write a page of this site from the slash on/,
  },
  "a link to a page that is not there": {
    change: changed("url: /contact/", "url: /prices/"),
    field: "questions.0.link.url",
    found: "/prices/",
    advice: /./,
  },
  "a link that visitors would be warned of": {
    change: changed("url: /contact/", "url: http://health.example"),
    field: "questions.0.link.url",
    advice: /begins with https/,
  },
  "a warning that reads as advice": {
    change: changed("Don’t stay in bed.", "Stay in bed."),
    at: "    - Stay in bed.",
    field: "doAndDont.dont.0",
    found: "Stay in bed.",
    advice: /^Say it in full, so that nobody takes it for advice: “Don’t …” before “Stay in bed\.”\.$/,
  },
  "no warning at all": {
    change: changed("  dont:\n    - Don’t stay in bed.\n"),
    field: "doAndDont.dont",
    advice: /^Write a list: one thing a line, each after a dash\.$/,
  },
  "nothing that helps": {
    change: changed("  do:\n    - Keep moving.\n", "  do: []\n"),
    field: "doAndDont.do",
    advice: /^Name at least one thing that helps\.$/,
  },
  "advice without a source": {
    change: changed("  sources:\n    - name: A public source\n      url: https://health.example/hip-care\n"),
    field: "doAndDont.sources",
    advice: /./,
  },
  "a source without an address": {
    change: changed("      url: https://health.example/hip-care\n"),
    field: "doAndDont.sources.0.url",
    advice: /^Add it\. Where it can be read\.$/,
  },
  "more than anybody keeps in mind": {
    change: changed(
      "    - Keep moving.\n",
      Array.from({ length: 9 }, (_, index) => `    - Walk ${index} minutes.\n`).join(""),
    ),
    field: "doAndDont.do",
    advice: /^Eight at most/,
  },
  "another name for don’t": {
    change: changed("  dont:", "  donts:"),
    field: "doAndDont.donts",
    advice: /^Did you mean dont\?/,
  },
  "a heading that would have the name of the part": {
    change: { [guide]: `${changed()[guide]}\n## Questions\n\nSome words.\n` },
    at: "## Questions",
    advice: /^Choose other words for this heading/,
  },
};

describe("questions, and what people can do themselves", () => {
  it("are in order in a guide, in a treatment and for the clinic, and can be linked to", async () => {
    const { [guide]: text = "" } = changed() as Record<string, string>;
    const link = "\n[What to ask](/conditions/hip-pain/#questions), [what to do](/conditions/hip-pain/#self-care).\n";
    const treatment = "treatments/kneading.mdx";
    expect(
      await problemsIn({
        [guide]: text + link,
        [treatment]: (oneOfEach()[treatment] ?? "").replace("lede:", () => `${questions}lede:`),
        "clinic.yaml": `${oneOfEach()["clinic.yaml"]}${questions}`,
      }),
    ).toEqual([]);
  });

  it.each([
    "Never limp.",
    "Avoid stairs.",
    "Do not run.",
    "Don't run.",
    "Ne courez pas.",
    "N’étirez pas.",
    "אל תרוצו.",
  ])("takes a warning said in full: %s", async (text) => {
    expect(await problemsIn(changed("Don’t stay in bed.", text) as never)).toEqual([]);
  });

  it.each(Object.entries(faults))("are refused with %s", (_, fault) => expectOneProblem(fault));
});
