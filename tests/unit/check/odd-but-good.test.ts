import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { aPicture } from "../../support/a-picture.ts";
import { aDocument, aFilm, captions } from "../../support/media-files.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { problemsIn } from "../../support/planted-fault.ts";
import { type ClinicChanges, writeClinic } from "../../support/write-clinic.ts";

const withBody = (body: string): ClinicChanges => ({ "pages/contact.mdx": pageText("Contact", "", body) });
const withTitle = (title: string): ClinicChanges => ({ "pages/contact.mdx": pageText(title, "") });
const files = oneOfEach();
const withHours = (from: string, to: string): ClinicChanges => {
  const text = `${files["locations/main.yaml"]}`;
  if (!from || !text.includes(from)) throw new Error(`"${from}" does not stand in the location.`);
  return { "locations/main.yaml": text.replace(from, () => to) };
};
const longName = `a${"-very".repeat(30)}-long-name`;

/** Unusual, but what a person may well write and means. */
const good: Record<string, ClinicChanges> = {
  "an emoji": { ...withTitle("Contact 👋🏽"), "pages/privacy.mdx": pageText("Privacy", "", "Thanks 🎉 and 👩‍⚕️!") },
  "text from right to left": { ...withTitle("צור קשר"), "pages/privacy.mdx": pageText("الخصوصية", "", "نحن هنا.") },
  "curly quotes and dashes": withTitle("“Tech neck” – what’s that?"),
  "an escaped <": withBody("When 5 \\< 6 and \\<3."),
  "a < between spaces": withBody("When 5 < 6 it holds."),
  "an escaped {": withBody("A \\{ stands here \\}."),
  "signs in code": withBody("Write `<Hours />` or `{x}`.\n\n```\n<div>{x}</div>\n```"),
  "Windows line ends": { "pages/contact.mdx": `${files["pages/contact.mdx"]}`.replaceAll("\n", "\r\n") },
  "a byte order mark": {
    "pages/contact.mdx": `\uFEFF${files["pages/contact.mdx"]}`,
    "clinic.yaml": `\uFEFF${files["clinic.yaml"]}`,
  },
  "a very long name": { [`pages/${longName}.mdx`]: pageText("Long", "") },
  "a name of digits": { "pages/2026.mdx": pageText("2026", "").replace("title: 2026", 'title: "2026"') },
  "blanks at the ends of lines": { "pages/contact.mdx": `${files["pages/contact.mdx"]}`.replaceAll("\n", "  \n") },
  "a remark on a line of its own": { "clinic.yaml": `# the facts\n${files["clinic.yaml"]}` },
  "a remark after a number or a switch": { "pages/contact.mdx": pageText("Contact", "draft: false # for now\n") },
  "a # without a space before it": withTitle("C#-minor"),
  "a # between quotes": withTitle('"Treatment #1 for backs"'),
  "a colon without a space": withTitle("10:30 works"),
  "no, yes and a date as words": { "pages/contact.mdx": pageText("No", "menuTitle: yes\nupdated: 2026-02-28\n") },
  "a text over several lines": { "pages/contact.mdx": pageText("Contact", "lede: >-\n  One\n  two: three # four\n") },
  "the components": {
    ...withBody(
      '<CallToAction />\n\n<Hours />\n\n<Location></Location>\n\n<PrivacyReceipt />\n\n<Glossary />\n\n- <Hours />\n\n<Notice id="videos" />\n\n<Video url="https://youtu.be/Ab3dE5fGh1J" title="The hip" />',
    ),
  },
  "links of every kind": withBody(
    "[a](/) [b](/privacy/) [c](/regions/side-muscle/#where-it-is) [d](/privacy/#main) [e](#visit) [f](https://health.example/a?b=c#d) [g](mailto:me@clinic.example) [h](tel:+12125550100) [i](/privacy/?from=here) me@clinic.example",
  ),
  "a picture and a document": {
    ...withBody(
      "![The door](media/house/door.jpg)\n\n[The form](/media/form.pdf) [*The* form][f]\n\n[f]: /media/form.pdf",
    ),
    "media/house/door.jpg": aPicture,
    "media/form.pdf": aDocument,
  },
  "a picture as a link": { ...withBody("[![The door](media/door.jpg)](/privacy/)"), "media/door.jpg": aPicture },
  "headings up and down": withBody("## One\n\n### Two\n\n#### Three\n\n## Four"),
  "a table, a list, a quote, a note": withBody(
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n1. one\n   - two\n\n> quoted\n\nSo.[^1]\n\n[^1]: A note.\n\n---\n\nEnd.",
  ),
  "square brackets": withBody("As he said [sic] (in 2017), [x] is done."),
  "old addresses": {
    "pages/contact.mdx": pageText(
      "Contact",
      "formerUrls:\n  - /post/2017/01/05/contact-us\n  - /old.html\n  - /caf%C3%A9/\n",
    ),
  },
  "hidden files and what systems leave behind": {
    ".DS_Store": "",
    "regions/.side.mdx.swp": "",
    "Thumbs.db": "",
    "media/desktop.ini": "",
    ".obsidian/x.json": "",
  },
  "the owner's own files": {
    "README.md": "# Recipes",
    "glossary.yaml": "terms:\n  - term: deltoid\n    misspellings: [deltiod]\n",
    "media/My film (1).mp4": aFilm,
  },
  "a clinic that opens on one day": withHours(
    /mon: .*sun: closed/s.exec(`${files["locations/main.yaml"]}`)?.[0] ?? "",
    "mon: closed\n  tue: closed\n  wed: 9am-noon\n  thu: closed\n  fri: closed\n  sat: closed\n  sun: closed",
  ),
  "a clinic that never closes on Mondays": withHours("mon: 2pm-7pm", "mon: 24 hours"),
  "hours past midnight": withHours("mon: 2pm-7pm", "mon: 10pm-2am"),
  "hours as other countries write them": withHours("mon: 2pm-7pm", "mon: 14:00 – 19:00"),
  "hours between quotes": withHours("mon: 2pm-7pm", 'mon: "2 p.m. to 7 p.m."'),
  "a leap day": { "pages/contact.mdx": pageText("Contact", "updated: 2028-02-29\n") },
  "a street with an apostrophe and an accent": withHours("street: 1 Main St", "street: 1 O’Connell Café Row"),
  "a ZIP code that begins with a zero": withHours('"62701"', '"02134"'),
  "letters made of two signs": withTitle("Cafe\u0301 & naïve"),
  "a family of one emoji, and a flag": withTitle("👨‍👩‍👧 🇺🇸 Contact"),
  "three blank lines between texts, and none at the end": {
    "pages/contact.mdx": pageText("Contact", "", "One.\n\n\n\nTwo.").trimEnd(),
  },
  "more than one sign that means something elsewhere": withBody(
    "Costs $5 & 5% — 2*3 = 6, a_b_c, #1, ~6 weeks, 50/50 \\\\ done.",
  ),
  "a file of the clinic's own film": {
    "regions/deep-muscle.mdx": `${files["regions/deep-muscle.mdx"]}`.replace(
      "where:",
      "video:\n  url: media/hip.mp4\n  captions: media/hip.vtt\n  poster: media/hip.jpg\nwhere:",
    ),
    "media/hip.mp4": aFilm,
    "media/hip.vtt": captions,
    "media/hip.jpg": aPicture,
  },
};

describe("odd, but good", () => {
  for (const [name, changes] of Object.entries(good)) {
    it(name, async () => expect(await problemsIn(changes)).toEqual([]));
  }

  it("is content with the smallest clinic", async () => {
    const clinic = writeClinic();
    const { problems, entries } = await checkContent(clinic.folder);
    clinic.remove();
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(7);
  });
});
