import { describe, it } from "vitest";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const contact = "pages/contact.mdx";
const text = pageText("Contact", "");
const withTitle = (title: string) => text.replace("title: Contact", () => `title: ${title}`);
const withLine = (line: string) => text.replace("description:", () => `${line}\ndescription:`);

const faults: Record<string, PlantedFault> = {
  "a # in a text": {
    change: { [contact]: withTitle("Treatment #1 for backs") },
    at: "title",
    found: "Treatment #1 for backs",
    advice: /quotes.*"Treatment #1 for backs"/,
  },
  "a # at the beginning of a text": {
    change: { [contact]: withTitle("#1 for backs") },
    at: "title",
    advice: /"#1 for backs"/,
  },
  "a # in an entry of a list": {
    change: { "conditions/hip-pain.mdx": ["a fall and", "fall #2 and"] },
    at: "fall #2",
    advice: /Put quotes around the text/,
  },
  "a colon in a text": {
    change: { [contact]: withTitle("Contact: where we are") },
    at: "title",
    advice: /colon and a space.*title: "…"/,
  },
  "no space after the colon": {
    change: { [contact]: text.replace("title: ", "title:") },
    at: "title:",
    advice: /space after the colon: title: Contact/,
  },
  "no colon": { change: { [contact]: withLine("just some words") }, at: "just some", advice: /no field/ },
  "a missing closing quotation mark": {
    change: { [contact]: withTitle('"Contact') },
    at: "title",
    advice: /closing quotation mark/,
  },
  "quotes inside quotes": {
    change: { [contact]: withTitle('"The "best" place"') },
    at: "title",
    advice: /curly quotes/,
  },
  "an apostrophe inside single quotes": {
    change: { [contact]: withTitle("'It's here'") },
    at: "title",
    advice: /curly quotes/,
  },
  "a backslash between quotes": { change: { [contact]: withTitle('"a\\place"') }, at: "title", advice: /backslash/ },
  "a text that begins with @": {
    change: { [contact]: withTitle("@home") },
    at: "title",
    advice: /cannot begin with @/,
  },
  "a text that begins with *": {
    change: { [contact]: withTitle("*Contact") },
    at: "title",
    advice: /begins with \* needs quotes/,
  },
  "a text that begins with * and has two words": {
    change: { [contact]: withTitle("*Contact* us") },
    at: "title",
    advice: /quotes/,
  },
  "a text that begins with &": {
    change: { [contact]: withTitle("&more Contact") },
    at: "title",
    advice: /begins with & needs quotes/,
  },
  "a text that begins with !": {
    change: { [contact]: withTitle("!Contact us") },
    at: "title",
    advice: /begins with ! needs quotes/,
  },
  "a text that begins with [": {
    change: { [contact]: withTitle("[Contact] us") },
    at: "title",
    advice: /quotes around the whole text/,
  },
  "a tab": { change: { "locations/main.yaml": ["  mon", "\tmon"] }, at: "\tmon", advice: /begins with a tab/ },
  "a blank that is no space": {
    change: { "locations/main.yaml": ["  mon:", "\u00a0\u00a0mon:"] },
    at: "mon:",
    advice: /special blank/,
  },
  "a field twice": {
    change: { [contact]: withLine("title: Again") },
    at: "Again",
    found: "title: Again",
    advice: /title stands here twice/,
  },
  "a line set in too far": {
    change: { [contact]: withLine("lede: Hello.\n  menuTitle: Hello") },
    at: "menuTitle",
    advice: /set in too far/,
  },
  "a line in no column": { change: { "locations/main.yaml": ["  tue", " tue"] }, at: " tue", advice: /another column/ },
  "a first line that is set in": {
    change: { [contact]: text.replace("title:", "  title:") },
    at: "  title",
    advice: /left edge/,
  },
  "a dash before a field": {
    change: { [contact]: text.replace("description:", "- description:") },
    at: "- description",
    advice: /Delete the dash/,
  },
  "a bracket before a field": {
    change: { [contact]: text.replace("title:", "{title:") },
    at: "{title",
    advice: /bracket/,
  },
  "two fields on one line": {
    change: { [contact]: text.replace("\ndescription:", " description:") },
    at: "title",
    advice: /colon and a space divide/,
  },
  "a text beside the sign for a long text": {
    change: { [contact]: withLine("lede: >- Hello.") },
    at: "lede",
    advice: /next line, set in/,
  },
  "dashes twice": { change: { [contact]: `---\n${text}` }, advice: /between the two lines of dashes/ },
  "dashes twice at the end": {
    change: { [contact]: text.replace("---\n\n", "---\n---\n") },
    advice: /the fields have ended above/,
  },
  "no space after a dash": {
    change: { "conditions/hip-pain.mdx": ["  - kneading", "  -kneading"] },
    field: "treatments",
    advice: /Write a list: one entry a line, each after a dash and a space/,
  },
  "dashes in the middle of a file of facts": {
    change: { "clinic.yaml": ["tagline:", "---\ntagline:"] },
    at: "---",
    advice: /Delete this line of dashes/,
  },
};

describe("fields that are read in another way than they are meant", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});
