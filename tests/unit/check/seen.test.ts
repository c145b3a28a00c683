import { describe, it } from "vitest";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const contact = (body: string, fields = "") => ({ "pages/contact.mdx": pageText("Contact", fields, body) });
const location = (from: string, to: string) => ({ "locations/main.yaml": [from, to] as const });
const region = (from: string, to: string) => ({ "regions/side-muscle.mdx": [from, to] as const });

const faults: Record<string, Omit<PlantedFault, "advice">> = {
  "a name that is no address": { change: { "pages/Upper.mdx": "" }, seen: /^nothing of this file: it would not be/ },
  "a file that cannot be read": {
    change: { "pages/contact.mdx": "" },
    seen: /^nothing of this file: it cannot be read/,
  },
  "a field left out": { change: region("where: at the side\n", ""), seen: /^no where: its place would be empty\.$/ },
  "a misspelt field": {
    change: { "pages/contact.mdx": pageText("Contact", "ledde: Some words.\n") },
    seen: /^the page as if ledde had not been written\.$/,
  },
  "a ZIP without quotes": { change: location('"62701"', "07030"), seen: /^7030 instead of 07030\.$/ },
  "a number without quotes": { change: location('"62701"', "62701"), seen: /^a number that is written another way/ },
  "hours that cannot be": { change: location("mon: 2pm-7pm", "mon: 2-7"), seen: /^no hours for that day, or wrong/ },
  "a day in no calendar": { change: contact("Some.", "updated: 2026-02-30\n"), seen: /^a wrong day, or none\.$/ },
  "too long a text": {
    change: region("shortName: Side", `shortName: ${"Side ".repeat(9)}`),
    seen: /^a text that does not fit/,
  },
  "too short a text": {
    change: { "pages/contact.mdx": "---\ntitle: Contact\ndescription: Hours.\n---\n" },
    seen: /^too little to decide by\.$/,
  },
  "a list for a text": {
    change: region("where: at the side", "where: [side]"),
    seen: /^signs of the program in place of/,
  },
  "yes for true": {
    change: region("where:", "plural: yes\nwhere:"),
    seen: /^the page as if plural had not been written/,
  },
  "a time zone that is none": {
    change: location("America/Chicago", "Chicago time"),
    seen: /^nothing useful where the time zone should be\.$/,
  },
  "a dead reference": { change: region("- kneading", "- neading"), seen: /^a place on the page with nothing in it\.$/ },
  "an example not replaced": {
    change: location("city:", 'phone: "+1 212 555 0100"\ncity:'),
    seen: /^an invented fact/,
  },
  "a film that is not there": {
    change: region("where:", "video:\n  url: media/none.mp4\nwhere:"),
    seen: /^an empty place where film or picture should be\.$/,
  },
  "a damaged picture": {
    change: { "media/door.jpg": "words" },
    seen: /^an empty place where the picture should be\.$/,
  },
  "an old address that is taken": {
    change: contact("Some.", "formerUrls: [/privacy/]\n"),
    seen: /^“page not found” at an old or new address\.$/,
  },
  "a page that must be there": { change: { "pages/privacy.mdx": null }, seen: /^menus and links that lead to a page/ },
  "a title twice": {
    change: { "pages/about.mdx": pageText("Privacy", "") },
    file: "pages/privacy.mdx",
    seen: /^two results in a search that look the same/,
  },
  "a title that is cut": {
    change: { "pages/contact.mdx": pageText("How to find us between the two old bridges of the town", "") },
    seen: /^“How to find us between the two old bridges of the town · Fie…” in search results\.$/,
  },
  "a dead link": { change: contact("[words](/nowhere-at-all/)"), seen: /^a link that leads to no page\.$/ },
  "a picture without words": {
    change: contact("![the door](/x.jpg)"),
    seen: /^no picture, and who cannot see it is told/,
  },
  "a skipped heading": { change: contact("### Small"), seen: /^headings with a gap between them/ },
  "a tag of HTML": { change: contact("So <b>bold</b>."), seen: /^signs of a tag in the text, or nothing/ },
  "a bare <": { change: contact("For <3 weeks."), seen: /^no page at all: it could not be made\.$/ },
  "words in braces": { change: contact("Hello {name}."), seen: /^no page at all: it could not be made\.$/ },
  "a link with a space": { change: contact("[words] (/contact/)"), seen: /^signs in the middle of the text/ },
  "a field set in too far": {
    change: { "pages/contact.mdx": pageText("Contact", "lede: >-\n  Some words.\n  menuTitle: Hours\n") },
    seen: /^“menuTitle: Hours” in the middle of a text\.$/,
  },
};

describe("what visitors would see of a fault", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem({ ...fault, advice: /./ }));
});
