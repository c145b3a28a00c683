import { describe, expect, it } from "vitest";
import { checkBody } from "../../../../src/check/check-body.ts";
import { formatProblem } from "../../../../src/check/problem.ts";
import { fixText } from "../../../../src/fix/fix-text.ts";
import { pageText } from "../../../support/one-of-each.ts";

const listed = { collection: "pages", id: "visit", file: "pages/visit.mdx" } as const;
const head = pageText("Your visit", "", "@@").split("@@")[0] ?? "";

/** What `npm run fix` makes of the text of a page. */
function fixedBody(body: string): string {
  const { text } = fixText(head + body, listed);
  expect(fixText(text, listed).changes, "a second time").toEqual([]);
  return text.slice(head.length);
}

/** What is written, a word of the advice, and what `npm run fix` makes of it; `same` where only a person knows. */
const same = Symbol("left to a person");
type Mark = readonly [name: string, written: string, advice: RegExp, fixed: string | typeof same];

const kinds: Readonly<Record<string, readonly Mark[]>> = {
  "bold and emphasized words": [
    [
      "a sign right behind the closing asterisks",
      "**Please note:**we close early.",
      /a blank or a sign behind/,
      "**Please note:** we close early.",
    ],
    ["twice in a line", "**Mon:**open, **Sun:**closed", /a blank or a sign behind/, "**Mon:** open, **Sun:** closed"],
    ["a link inside", "**[Prices](/prices/):**see there", /a blank/, "**[Prices](/prices/):** see there"],
    ["a blank before the closing asterisks", "**Bring **shoes", /no blank inside/, "**Bring** shoes"],
    ["a blank on both sides", "We are ** really ** near.", /no blank inside/, "We are **really** near."],
    ["one pair missing", "**Bring shoes", /other pair of asterisks is missing/, same],
    ["one asterisk", "*Free:*the first call", /a blank behind/, "*Free:* the first call"],
    ["underlines", "_Free:_the first call", /a blank behind/, "*Free:* the first call"],
    ["two underlines", "__Free:__the first call", /\*\*words\*\*/, "**Free:** the first call"],
    ["of a wiki", "We are '''near''' you.", /\*\*words\*\*/, "We are **near** you."],
    ["of a forum", "We are [b]near[/b] you.", /\*\*words\*\*/, "We are **near** you."],
    ["marked words", "We are ==near== you.", /\*\*words\*\*/, "We are **near** you."],
    [
      "numbers that are multiplied",
      "2*15 minutes and 3*20 minutes",
      /write ×|Write ×/,
      "2\\*15 minutes and 3\\*20 minutes",
    ],
    ["of a messenger, struck out", "It costs ~ninety~ eighty.", /~~words~~/, "It costs ~~ninety~~ eighty."],
    ["struck out with a blank", "It costs ~~ ninety ~~ eighty.", /no blank inside/, "It costs ~~ninety~~ eighty."],
  ],
  "small digits": [
    ["below", "Drink H~2~O", /₂/, "Drink H₂O"],
    ["above", "20 m^2^ of room", /²/, "20 m² of room"],
  ],
  lists: [
    ["bullets", "• Rest\n• Walk", /a dash and a space/, "- Rest\n- Walk"],
    ["a bullet without a blank", "•Rest", /a dash and a space/, "- Rest"],
    ["a middle dot and blanks, as from Word", "·     Rest\n\n·     Walk", /a dash and a space/, "- Rest\n\n- Walk"],
    ["the second level of Word", "o\tRest", /a dash and a space/, "- Rest"],
    ["a bullet of a symbol font", "\uF0B7 Rest", /a dash and a space/, "- Rest"],
    ["a bullet behind a dash", "- • Rest\n- • Walk", /nothing else before/, "- Rest\n- Walk"],
    ["a bullet in a quotation", "> ▪ Rest", /a dash and a space/, "> - Rest"],
    ["no blank", "-Rest\n-Walk", /space after the dash/, "- Rest\n- Walk"],
    ["asterisks without a blank", "*Rest\n*Walk", /a dash and a space/, "- Rest\n- Walk"],
    ["a non-breaking space", "-\u00A0Rest", /non-breaking space \(U\+00A0\)/, "- Rest"],
    ["an invisible space behind a number", "1.\u200B Rest", /invisible space \(U\+200B\)/, "1. Rest"],
    ["long dashes", "– Rest\n– Walk", /short dash/, "- Rest\n- Walk"],
    ["long dashes in paragraphs", "— Rest\n\n— Walk", /short dash/, "- Rest\n\n- Walk"],
    ["numbers without a blank", "1.Rest\n2.Walk", /space after the number/, "1. Rest\n2. Walk"],
    ["to be ticked off, without a dash", "[ ] Shoes\n[x] Towel", /- \[ \] Words/, "- [ ] Shoes\n- [x] Towel"],
    ["numbers with gaps, as of days", "10. May\n12. May", /printed as 11/, same],
    ["two lists that become one", "1. Rest\n2. Walk\n\n1. Sleep\n2. Eat", /printed as 3/, same],
    ["letters", "a) Rest\nb) Walk", /backslash \(\\\)/, "a) Rest\\\nb) Walk"],
    ["numbers in brackets", "(1) Rest\n(2) Walk", /backslash/, "(1) Rest\\\n(2) Walk"],
    ["ticks", "✓ Rest\n✓ Walk", /backslash/, "✓ Rest\\\n✓ Walk"],
  ],
  headings: [
    ["a non-breaking space", "##\u00A0Where", /non-breaking space \(U\+00A0\)/, "## Where"],
    ["an invisible mark before it", "\uFEFF## Where", /invisible mark \(U\+FEFF\)/, "## Where"],
    ["no space, in the middle of a text", "Words.\n##Where", /space after the #/, "Words.\n## Where"],
    ["seven signs", "####### Where", /more than six/, "## Where"],
    ["wide signs", "＃＃ Where", /look like #/, "## Where"],
    ["of a wiki", "== Where ==", /equals signs/, "## Where"],
    ["of Textile", "h2. Where", /Write ##/, "## Where"],
    ["a hashtag", "#backpain", /\\# for the sign itself/, same],
    ["with the name of an anchor", "## Where {#where}", /Delete \{#where\}/, "## Where"],
    ["with a class", "## Where {: .big}", /Delete \{: \.big\}/, "## Where"],
  ],
  "pictures and links": [
    [
      "a picture with a blank before its bracket",
      "![A room] (media/room.jpg)",
      /picture without a space/,
      "![A room](media/room.jpg)",
    ],
    [
      "a blank behind the exclamation mark",
      "! [A room](media/room.jpg)",
      /after the exclamation mark/,
      "![A room](media/room.jpg)",
    ],
    [
      "brackets the wrong way round",
      "See (our prices)[/prices/].",
      /between the square brackets/,
      "See [our prices](/prices/).",
    ],
    ["of a wiki", "See [[Prices]].", /\[words\]\(\/contact\/\)/, same],
    ["of a forum", "See [url=https://health.example]here[/url].", /\[words\]/, "See [here](https://health.example)."],
    [
      "an address with a closing quotation mark",
      "“See https://health.example/a”",
      /ends? where|taken for a part/,
      "“See [https://health.example/a](https://health.example/a)”",
    ],
    [
      "the preview on one’s own computer",
      "See [us](http://localhost:4321/contact/).",
      /Write \/contact\/: this is the address of the preview/,
      "See [us](/contact/).",
    ],
    [
      "out of a mail",
      "See [it](https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhealth.example%2Fa&amp;data=05).",
      /Write https:\/\/health.example\/a/,
      "See [it](https://health.example/a).",
    ],
    [
      "with the encoded invisible space",
      "See [it](https://health.example/a%E2%80%8B).",
      /Write https:\/\/health.example\/a/,
      "See [it](https://health.example/a).",
    ],
    ["a note that vanishes", "[Note]: Bring", /backslash before the bracket/, "\\[Note]: Bring"],
    ["a footnote that nothing names", "Words.\n\n[^1]: Nobody reads this.", /Write \[\^1\] in the text/, same],
    ["a second footnote of the same name", "Words[^1].\n\n[^1]: One.\n\n[^1]: Two.", /another number/, same],
    ["a picture that did not come along", "Words \uFFFC here.", /A picture stood here/, same],
  ],
  tables: [
    [
      "without its line",
      "Length | Price\n30 min | $60",
      /line of dashes below its first row/,
      "| Length | Price |\n|---|---|\n| 30 min | $60 |",
    ],
    [
      "with a line that is too short",
      "| A | B |\n|---|\n| 1 | 2 |",
      /line of dashes/,
      "| A | B |\n|---|---|\n| 1 | 2 |",
    ],
    ["with dashes that make a heading", "A | B\n-----\n1 | 2", /line of dashes/, "A | B\n|---|---|\n1 | 2"],
    ["of tabs", "Length\tPrice\n30 min\t$60", /Tabs make no table/, "| Length | Price |\n|---|---|\n| 30 min | $60 |"],
    [
      "drawn with signs",
      "+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+",
      /line of dashes/,
      "| A | B |\n|---|---|\n| 1 | 2 |",
    ],
    [
      "with a text right below",
      "| A | B |\n|---|---|\n| 1 | 2 |\nWords.",
      /empty line below/,
      "| A | B |\n|---|---|\n| 1 | 2 |\n\nWords.",
    ],
  ],
  "other programs": [
    ["a link of Org", "See [[/prices/][our prices]].", /\[words\]/, "See [our prices](/prices/)."],
    ["properties of Org", ":PROPERTIES:\n:CUSTOM_ID: a\n:END:\nWords.", /another program/, "\n\n\nWords."],
    ["a heading of Org", "** Where", /Write ## for a heading/, "## Where"],
    ["a list within a list of a wiki", "* Towel\n** a large one", /a list within a list/, "* Towel\n  - a large one"],
    ["emphasis within a word of AsciiDoc", "re__form__ed", /two underlines within a word/, "re*form*ed"],
    ["a quotation of Textile", "bq. It helped.", /Write > at the beginning/, "> It helped."],
    ["a heading of AsciiDoc", "== Where", /equals signs are those of another program/, "## Where"],
    ["lines of reStructuredText", "| Monday\n| Tuesday", /upright line before each/, "Monday\\\nTuesday"],
    ["a table of reStructuredText", "==== ====\nA    B\n==== ====\n1    2\n==== ====", /line of dashes/, same],
    ["a table of AsciiDoc", "|===\n|A |B\n|===", /another program/, same],
    ["a table of Jira", "|| A || B ||\n| 1 | 2 |", /line of dashes/, "| A | B |\n|---|---|\n| 1 | 2 |"],
    ["an anchor of Jira", "## {anchor:where}Where", /Delete \{anchor:where\}/, "## Where"],
    ["a line across of AsciiDoc", "Words.\n\n'''''", /three dashes/, "Words.\n\n---"],
    ["small digits in HTML", "H<sub>2</sub>O and 10<sup>2</sup>", /HTML is not read/, "H₂O and 10²"],
    ["struck words in HTML", "Now <del>ninety</del> eighty.", /HTML is not read/, "Now ~~ninety~~ eighty."],
    [
      "a link in HTML",
      'See <a href="https://health.example/a" target="_blank">this</a>.',
      /HTML is not read/,
      "See [this](https://health.example/a).",
    ],
    ["looks in HTML", 'So <span style="color:red">red</span>.', /HTML is not read/, "So red."],
    ["the title of a document", "# Where", /a single # is the title/, "## Where"],
  ],
  "other lines": [
    ["a line break of HTML", "Rest.<br>Walk.", /backslash/, "Rest.\\\nWalk."],
    [
      "a line break of HTML in a table",
      "| A | B |\n|---|---|\n| 1<br>2 | 3 |",
      /In a cell of a table write <br \/>/,
      "| A | B |\n|---|---|\n| 1<br />2 | 3 |",
    ],
    [
      "lines that would run together",
      "Monday 9-5\nTuesday 9-5\nSunday closed",
      /backslash/,
      "Monday 9-5\\\nTuesday 9-5\\\nSunday closed",
    ],
    ["an invisible line break", "Rest.\u2028Walk.", /U\+2028/, "Rest.\\\nWalk."],
    ["equals signs", "Words.\n\n=====", /three dashes/, "Words.\n\n---"],
    ["a listing that is not closed", "~~~\nWords.", /program listing/, same],
    ["a contents list of another program", "Words.\n\n[TOC]", /another program/, "Words.\n\n"],
    ["a note of another program", "> [!TIP] Rest", /the word itself/, "> **Tip:** Rest"],
    ["a box of another program", ":::note\n\nRest.\n\n:::", /another program/, "\n\nRest.\n\n"],
    ["a short code", '[gallery ids="1,2"]', /another program/, same],
    ["a command of another program", "{{< figure src=a.jpg >}}", /another program/, same],
    ["the name of a picture sign", "Hello :wave: there", /picture sign/, same],
  ],
  signs: [
    ["escaped twice", "Fish &amp;amp; chips", /Write the sign itself/, "Fish &amp; chips"],
    ["without its semicolon", "Mon&nbsp to Fri", /semicolon/, "Mon&nbsp; to Fri"],
    ["a backslash too many", "5\\\\* hotel", /two backslashes/, "5\\* hotel"],
    ["a backslash at the end", "Rest.\\", /backslash at the end/, "Rest."],
    ["letters that came as one", "ﬁnd a ﬂat shoe", /single letters/, "find a flat shoe"],
    ["an invisible space", "mas\u200Bsage", /invisible space \(U\+200B\)/, "massage"],
    [
      "an invisible hyphen at the end of a word",
      "massage\u00AD therapy",
      /invisible hyphen \(U\+00AD\)/,
      "massage therapy",
    ],
  ],
};

for (const [kind, marks] of Object.entries(kinds)) {
  describe(`what would be printed as a sign or taken for one: ${kind}`, () => {
    it.each(marks)("%s", (_, written, advice, fixed) => {
      const { problems } = checkBody(written);
      expect(problems.map((problem) => problem.advice).join("\n")).toMatch(advice);
      expect(fixedBody(written)).toBe(fixed === same ? written : fixed);
      if (fixed !== same) expect(checkBody(fixed).problems).toEqual([]);
      else expect(problems.flatMap(({ repairs = [] }) => repairs)).toEqual([]);
    });
  });
}

describe("what is meant as it is written", () => {
  it.each([
    ["tildes for “to” and “about”", "Do 5~10 times, 2~3 sets, ~10 min each or ~20."],
    ["an asterisk for a remark below", "From $90*\n\n*Not on Sundays"],
    ["signs with a backslash", "\\*\\*not bold\\*\\* and \\# and \\[ ]"],
    ["signs in code", "Write `**Note:**Please` or `[TOC]`."],
    ["signs in an address", "See https://health.example/a~b~c__d__e and [this](https://health.example/**x**)."],
    ["times and sides", "At 10:30:00, side a) or b), room 5.B"],
    ["one dash for who said it", "> It helped.\n>\n> — A visitor"],
    [
      "lines broken at a margin",
      "We are in the middle of the town and its market, on the\nSecond floor of the old house, which stands beside the\nChurch and the river",
    ],
    ["lines of a sentence each", "We are here.\nCome in.\nAsk us."],
    ["Thai with its invisible spaces", "นวด\u200Bแผน\u200Bไทย"],
    ["an invisible hyphen in a long word", "Physio\u00ADtherapie"],
    ["a real table", "| A | B |\n|---|---|\n| 1 | 2 |"],
    ["a real list", "- [ ] a\n- [x] b\n\n1. a\n2. b\n\nWords.\n\n1. a\n1. b"],
    ["a dash before a number", "-5 °C outside"],
    ["bars in a sentence", "Open | closed: ask us."],
    ["a line for a name", "Name: ________"],
    ["multiplied with blanks", "3 * 5 * 2 minutes"],
    ["a note below the text", "Words[^1].\n\n[^1]: A note."],
    ["an unused address", "Words.\n\n[clinic]: https://health.example/"],
  ])("%s", (_, written) => {
    expect(checkBody(written).problems).toEqual([]);
    expect(fixedBody(written)).toBe(written);
  });
});

it("shows signs that nobody sees by their names, so that “found” and “write” never look the same", () => {
  const [problem] = checkBody("##\u00A0Where").problems;
  const told = formatProblem({ file: "pages/visit.mdx", advice: "", ...problem });
  expect(told).toContain('found: "##⟨U+00A0⟩Where"');
  expect(told).toContain("a non-breaking space (U+00A0)");
});
