import { describe, it } from "vitest";
import { pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const contact = "pages/contact.mdx";
const text = pageText("Contact", "");
const withTitle = (title: string) => text.replace("title: Contact", () => `title: ${title}`);

const faults: Record<string, PlantedFault> = {
  "a list instead of fields": {
    change: { [contact]: "---\n- Contact\n---\n" },
    at: "- Contact",
    advice: /field's name, a colon/,
  },
  "words instead of fields": {
    change: { [contact]: "---\nContact\n---\n" },
    at: "Contact",
    advice: /field's name, a colon/,
  },
  "no fields": { change: { [contact]: "---\n---\n\nHello." }, advice: /Write the fields/ },
  "no dashes at the beginning": {
    change: { [contact]: "title: Contact\n" },
    at: "title",
    advice: /Begin the file with a line of three dashes/,
  },
  "an empty line before the dashes": { change: { [contact]: `\n${text}` }, advice: /empty lines at the top/ },
  "no dashes at the end": {
    change: { [contact]: "---\ntitle: Contact\n" },
    at: "---",
    advice: /second line with three dashes/,
  },
  "four dashes at the end": {
    change: { [contact]: "---\ntitle: Contact\n----\n" },
    at: "----",
    advice: /exactly three dashes/,
  },
  "a long dash from a word processor": {
    change: { [contact]: "---\ntitle: Contact\n—\n\nHello.\n" },
    at: "—",
    advice: /exactly three dashes/,
  },
  "an empty file": { change: { [contact]: "" }, advice: /Begin the file/ },
  "letters that are not UTF-8": {
    change: { [contact]: Buffer.from(withTitle("Café"), "latin1") },
    at: "title",
    advice: /UTF-8/,
  },
  "letters that were damaged": { change: { [contact]: withTitle("Caf\uFFFD") }, at: "title", advice: /damaged/ },
  "letters read in a wrong way": { change: { [contact]: withTitle("Itâ€™s here") }, at: "title", advice: /damaged/ },
  "a control character": {
    change: { [contact]: withTitle("Con\u0007tact") },
    at: "title",
    advice: /control character/,
  },
  "two versions mixed": {
    change: { "clinic.yaml": ["tagline:", "<<<<<<< mine\ntagline:"] },
    at: "<<<<<<<",
    advice: /Two versions/,
  },
  "far too large a file": { change: { [contact]: text + "word\n".repeat(50_000) }, advice: /200 kilobytes/ },
  "brackets without end": { change: { [contact]: withTitle("[".repeat(9000)) }, advice: /quotes|brackets/ },
  "line ends of old Macs": { change: { [contact]: text.replaceAll("\n", "\r") }, advice: /line ends/ },
  "too long a line": {
    change: { [contact]: `${text}${"word ".repeat(3000)}` },
    at: "word word",
    advice: /10,000 characters/,
  },
};

describe("files that cannot be read as text", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});
