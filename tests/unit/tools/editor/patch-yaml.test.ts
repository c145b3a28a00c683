import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { patchYaml } from "../../../../tools/editor/merge/patch-yaml.ts";
import { changedLines } from "../../../support/changed-lines.ts";

const text = `# The facts of a place.
name: Old Town   # as people call it
street: "12 Main St"
note: 'It''s upstairs'

hours:
  mon: 2pm-7pm
  tue: closed # market day

directions:
  # from the east
  - from: By bus
    text: >-
      Two stops from the bridge, then along
      the river to the blue door.
  - from: On foot
    text: Over the bridge.
tags: [quiet, "first floor"]
`;

type Values = ReturnType<typeof values>;
const values = () =>
  parse(text) as {
    [name: string]: unknown;
    hours: Record<string, string>;
    directions: { from: string; text?: string; map?: string }[];
    tags: string[];
  };

function changed(change: (values: Values) => unknown): string[] {
  const next = values();
  return changedLines(text, patchYaml(text, (change(next) as Values | undefined) ?? next));
}

describe("a changed value", () => {
  it.each<[string, (values: Values) => void, string[]]>([
    [
      "keeps the remark behind it",
      (v) => Object.assign(v, { name: "New Town" }),
      ["-name: Old Town   # as people call it", "+name: New Town   # as people call it"],
    ],
    [
      "keeps its quotes",
      (v) => Object.assign(v, { street: "14 Main St" }),
      ['-street: "12 Main St"', '+street: "14 Main St"'],
    ],
    [
      "keeps its other quotes",
      (v) => Object.assign(v, { note: "It's down" }),
      ["-note: 'It''s upstairs'", "+note: 'It''s down'"],
    ],
    [
      "gets quotes where it needs them",
      (v) => Object.assign(v, { name: "Town: old #1" }),
      ["-name: Old Town   # as people call it", '+name: "Town: old #1"   # as people call it'],
    ],
    [
      "gets quotes where it would be read as a number",
      (v) => void Object.assign(v.hours, { mon: "1430" }),
      ["-  mon: 2pm-7pm", '+  mon: "1430"'],
    ],
    [
      "inside a group",
      (v) => void Object.assign(v.hours, { tue: "9am-1pm" }),
      ["-  tue: closed # market day", "+  tue: 9am-1pm # market day"],
    ],
    [
      "in one line of several",
      (v) =>
        void v.directions.splice(0, 1, {
          ...v.directions[0],
          from: "By bus",
          text: "Two stops from the bridge, then along the river to the red door.",
        }),
      ["-      the river to the blue door.", "+      the river to the red door."],
    ],
    [
      "in a list on one line",
      (v) => void v.tags.splice(0, 1, "calm"),
      ['-tags: [quiet, "first floor"]', '+tags: [calm, "first floor"]'],
    ],
  ])("%s", (_, change, lines) => {
    expect(changed(change)).toEqual(lines);
  });
});

describe("what comes and goes", () => {
  it.each<[string, (values: Values) => unknown, string[]]>([
    ["a field", ({ note, ...rest }) => rest, ["-note: 'It''s upstairs'"]],
    ["a group", ({ hours, ...rest }) => rest, ["-hours:", "-  mon: 2pm-7pm", "-  tue: closed # market day"]],
    [
      "an entry of a list",
      (v) => ({ ...v, directions: v.directions.slice(0, 1) }),
      ["-  - from: On foot", "-    text: Over the bridge."],
    ],
    ["a field of an entry", (v) => void delete v.directions[1]?.text, ["-    text: Over the bridge."]],
    [
      "a new field, behind the one before it",
      ({ name, ...rest }) => ({ name, phone: "+1 212 555 0100", ...rest }),
      ['+phone: "+1 212 555 0100"'],
    ],
    ["a new first field", (v) => ({ id: "old", ...v }), ["+id: old"]],
    ["a new last field", (v) => Object.assign(v, { zip: "02134" }), ['+zip: "02134"']],
    [
      "a new entry",
      (v) => void v.directions.push({ from: "By air", text: "Not yet." }),
      ["+  - from: By air", "+    text: Not yet."],
    ],
    ["a new first entry", (v) => void v.directions.unshift({ from: "By air" }), ["+  - from: By air"]],
    [
      "a new field of an entry",
      (v) => void v.directions.splice(1, 1, { from: "On foot", map: "media/map.png", text: "Over the bridge." }),
      ["+    map: media/map.png"],
    ],
    [
      "a new list of groups",
      (v) => Object.assign(v, { days: [{ date: "2026-11-26", hours: "closed" }] }),
      ["+days:", '+  - date: "2026-11-26"', "+    hours: closed"],
    ],
    ["a new list of names", (v) => Object.assign(v, { related: ["one", "two-b"] }), ["+related: [one, two-b]"]],
  ])("%s", (_, change, lines) => {
    expect(changed(change)).toEqual(lines);
  });

  it("a new long text, on lines of its own", () => {
    const lines = changed((v) => Object.assign(v, { lede: "Words ".repeat(50).trim() }));
    expect(lines[0]).toBe("+lede: >-");
    expect(lines.slice(1).every((line) => /^\+ {2}Words/.test(line) && line.length <= 120)).toBe(true);
  });
});

describe("fields written in an unusual way", () => {
  it.each([
    ["a group on one line", "a: {x: 1, y: two} # r\nb: 3\n", { a: { x: 2, y: "two" }, b: 3 }],
    ["a text on several lines without a sign", "a: one\n  two\nb: 3\n", { a: "one three", b: 3 }],
    ["a text that keeps its lines", "a: |\n  one\n  two\nb: 3\n", { a: "one two three", b: 3 }],
    ["nothing behind the colon", "a:\nb: 3\n", { a: "x", b: 3 }],
    ["a first field that goes, in an entry", "a:\n  - x: 1\n    y: 2\nb: 3\n", { a: [{ y: 2 }], b: 3 }],
    ["no line end", "a: 1\nb: 2", { a: 1, b: 2, c: 3 }],
    ["only remarks", "# nothing yet\n", { a: "x" }],
  ])("%s: say what they shall", (_, before, next) => {
    const read = parse(patchYaml(before, next)) as Record<string, unknown>;
    expect(JSON.parse(JSON.stringify(read).replaceAll("\\n", " ").replaceAll(' "', '"'))).toEqual(next);
  });
});
