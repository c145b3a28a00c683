import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { textProblems } from "../../../src/check/text-problems.ts";
import { fixText } from "../../../src/fix/fix-text.ts";
import { formatChanges } from "../../../src/fix/format-changes.ts";
import { listEntries } from "../../../src/source/list-entries.ts";
import { projectRoot } from "../../../tools/project-root.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";

const files = oneOfEach();
const collections = { clinic: "clinic", locations: "locations", regions: "regions", pages: "pages" } as const;

function listedOf(file: string) {
  const collection = collections[(file.includes("/") ? file.split("/")[0] : "clinic") as keyof typeof collections];
  return { collection, id: file.replace(/^.*\//, "").replace(/\..*$/, ""), file };
}

/** Spoils a file that is in order, and tells what fixing makes of the spoilt piece. */
function fixed(file: string, from: string, to: string) {
  const good = files[file] ?? "";
  if (!good.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  return fixText(
    good.replace(from, () => to),
    listedOf(file),
  );
}

const location = "locations/main.yaml";
const region = "regions/side-muscle.mdx";
const body = "At the side. See";

const faults: readonly [name: string, file: string, from: string, spoilt: string, good: string, why: RegExp][] = [
  ["a ZIP without quotes", location, '"62701"', "07030", '"07030"', /quotes/],
  [
    "a phone number without quotes",
    location,
    "city:",
    "phone: +12175550199\ncity:",
    'phone: "+12175550199"\ncity:',
    /quotes/,
  ],
  [
    "a colon in a text",
    region,
    "where: at the side",
    "where: side: at the left",
    'where: "side: at the left"',
    /quotes/,
  ],
  ["a # in a text", region, "title: Side muscle", "title: Muscle #1 there", 'title: "Muscle #1 there"', /quotes/],
  ["a text that begins with a sign", region, "at the side", "*at* the side", '"*at* the side"', /quotes/],
  ["quotes within a text with a colon", region, "at the side", 'the "side": left', `'the "side": left'`, /quotes/],
  [
    "no space after the colon",
    region,
    "where: at the side",
    "where:at the side",
    "where: at the side",
    /after the colon/,
  ],
  ["no space after the dash", region, "  - kneading", "  -kneading", "  - kneading", /dash before each/],
  ["a tab at the beginning", region, "  - kneading", "\t- kneading", "  - kneading", /blanks/],
  ["a blank from a word processor", region, "  - kneading", "\u00a0 - kneading", "  - kneading", /blanks/],
  ["no dashes in a list", region, "  - kneading\n", "  kneading\n", "  - kneading\n", /dash before each/],
  [
    "one entry instead of a list",
    region,
    "treatments:\n  - kneading",
    "treatments: kneading",
    "treatments: [kneading]",
    /a list/,
  ],
  ["yes instead of true", region, "where:", "plural: yes\nwhere:", "plural: true\nwhere:", /true and false/],
  ["a number in quotes", region, "where:", 'order: "2"\nwhere:', "order: 2\nwhere:", /without quotes/],
  ["four dashes", region, "---\n\n## Where", "----\n\n## Where", "---\n\n## Where", /three dashes/],
  ["a long dash from a word processor", region, "---\n\n## Where", "—\n\n## Where", "---\n\n## Where", /three dashes/],
  ["a bare < before a number", region, body, "For <3 weeks. See", "For \\<3 weeks. See", /the sign itself/],
  ["a bare {", region, body, "A { there. See", "A \\{ there. See", /the sign itself/],
  ["words between { and }", region, body, "Hello {name}. See", "Hello \\{name}. See", /the sign itself/],
  ["a heading without a space", region, "## Where it is", "##Where it is", "## Where it is", /after the #/],
  ["a link with a space", region, "](/regions", "] (/regions", "](/regions", /no space in it/],
  [
    "an address between < and >",
    region,
    body,
    "<https://health.example/a> See",
    "[https://health.example/a](https://health.example/a) See",
    /a link/,
  ],
  [
    "an e-mail address between < and >",
    region,
    body,
    "<me@clinic.example> See",
    "me@clinic.example See",
    /without < and >/,
  ],
  ["bold words in HTML", region, body, "So <b>bold</b>. See", "So **bold**. See", /bold words/],
  ["emphasis in HTML", region, body, "So <em>so</em>. See", "So *so*. See", /emphasized/],
  [
    "a part that is not closed",
    region,
    "## Where it is",
    "<Hours>\n\n## Where it is",
    "<Hours />\n\n## Where it is",
    /a part of the page/,
  ],
  [
    "a part in small letters",
    region,
    "## Where it is",
    "<hours/>\n\n## Where it is",
    "<Hours />\n\n## Where it is",
    /a part of the page/,
  ],
  [
    "dashes right under a text",
    region,
    "At the side.",
    "Words\n---\nAt the side.",
    "Words\n\n---\nAt the side.",
    /empty line/,
  ],
  [
    "a short video address",
    region,
    "where:",
    "video:\n  url: https://youtu.be/Xy7zQ2rS_4k?si=abc\nwhere:",
    "video:\n  url: https://www.youtube.com/watch?v=Xy7zQ2rS_4k\nwhere:",
    /as the browser shows it/,
  ],
  [
    "the hours of a week in one line, as a map has them",
    location,
    /hours:\n(?: {2}.*\n)+/.exec(files[location] ?? "")?.[0] ?? "",
    "hours: Mo-Fr 09:00-17:00; Sa 10:00-12:00\n",
    "hours:\n  mon: 09:00-17:00\n  tue: 09:00-17:00\n  wed: 09:00-17:00\n  thu: 09:00-17:00\n  fri: 09:00-17:00\n  sat: 10:00-12:00\n  sun: closed\n",
    /line of its own/,
  ],
  [
    "what is left of a film of one’s own when a link takes its place",
    region,
    "where:",
    "video:\n  url: https://www.youtube.com/watch?v=Xy7zQ2rS_4k\n  kind: animation\n  captions: media/films/hip.vtt\n  title: The hip\n  poster: media/films/hip.jpg\n  transcript: >-\n    A drawn figure\n    turns.\nwhere:",
    "video:\n  url: https://www.youtube.com/watch?v=Xy7zQ2rS_4k\n  title: The hip\nwhere:",
    /stood here before/,
  ],
  [
    "the address of an app",
    region,
    "## Where it is",
    '<Video url="m.youtube.com/shorts/Xy7zQ2rS_4k" title="A" />\n\n## Where it is',
    '<Video url="https://www.youtube.com/shorts/Xy7zQ2rS_4k" title="A" />\n\n## Where it is',
    /as the browser/,
  ],
];

describe("what is put right by rule", () => {
  it.each(faults)("%s", (_, file, from, spoilt, good, why) => {
    const { text, changes } = fixed(file, from, spoilt);
    expect(text).toBe((files[file] ?? "").replace(from, () => good));
    expect(changes).not.toEqual([]);
    for (const change of changes) expect(change.why).toMatch(why);
    expect(textProblems(text, listedOf(file))).toEqual([]);
    expect(fixText(text, listedOf(file)).changes, "a second time").toEqual([]);
  });

  it("line ends and an invisible mark, once for the whole file", () => {
    const good = files[region] ?? "";
    const { text, changes } = fixText(`\uFEFF${good.replaceAll("\n", "\r\n")}`, listedOf(region));
    expect(text).toBe(good);
    expect(changes.map(({ line, why }) => [line, why])).toEqual([
      [undefined, "an invisible mark at the beginning is gone"],
      [undefined, "the ends of all lines are written as on the other files"],
    ]);
    expect(fixText(good.replaceAll("\n", "\r"), listedOf(region)).text).toBe(good);
  });

  it("several faults of one file in one run", () => {
    const text = pageText("Contact: here", 'updated: "2026-01-02"\n', "For <3 weeks, then {more}.\n\n##Next\n\nWords.");
    const result = fixText(text, listedOf("pages/contact.mdx"));
    expect(result.changes.map(({ line }) => line)).toEqual([2, 7, 7, 9]);
    expect(textProblems(result.text, listedOf("pages/contact.mdx"))).toEqual([]);
  });
});

describe("what is left to a person", () => {
  it.each([
    ["a quotation mark whose end is unknown", region, "at the side", '"at the side'],
    ["a text of several lines", region, "where: at the side", "where: side: one\n  and two"],
    ["a word that is nearly a field", region, "where:", "wher:"],
    ["a day in another form", region, "where:", "updated: 11/26/2026\nwhere:"],
    ["a remark that quotes would print", location, "wed: closed", "wed: closed # for now"],
    ["code", region, body, "{process.exit(0)"],
  ])("%s keeps its line", (name, file, from, spoilt) => {
    const { text } = fixed(file, from, spoilt);
    const kept = name === "code" ? `\\${spoilt}` : spoilt;
    expect(text).toContain(kept);
  });

  it.each(["tests/fixtures/clinics/on-your-mark", "tests/fixtures/clinics/second-clinic"])(
    "all of %s, which is in order",
    (folder) => {
      const root = join(projectRoot, folder);
      const changed = listEntries(root).entries.flatMap((listed) => {
        const raw = readFileSync(join(root, listed.file), "utf8");
        return fixText(raw, listed).changes.filter(({ why }) => !/as the browser/.test(why));
      });
      expect(changed).toEqual([]);
    },
  );
});

describe("what the owner is told", () => {
  const change = { file: "a.yaml", line: 3, before: "zip: 07030", after: 'zip: "07030"', why: "quotes" };
  it("is each change with its line before and after, and what is left", () => {
    expect(formatChanges([change], 0, false)).toBe(
      'a.yaml:3 · quotes\n  - zip: 07030\n  + zip: "07030"\n\n1 change in 1 file. Nothing else was touched.',
    );
    expect(formatChanges([change, { ...change, file: "b.yaml" }], 2, false)).toContain(
      "2 changes in 2 files. Nothing else was touched. 2 problems need you: npm run check tells what to write.",
    );
  });

  it("is what would be done, in a dry run", () => {
    expect(formatChanges([change], 0, true)).toMatch(/1 change in 1 file would be made\. Nothing was written\.$/);
  });

  it("is that there is nothing to do", () => {
    expect(formatChanges([], 0, false)).toBe("There is nothing that can be put right by rule.");
    expect(formatChanges([], 1, false)).toMatch(/by rule\. 1 problem needs you: npm run check tells what to write\.$/);
    expect(formatChanges([{ file: "a.yaml", why: "the ends of all lines" }], 0, false)).toMatch(/^a\.yaml · the ends/);
  });
});
