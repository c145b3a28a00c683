import { describe, expect, it } from "vitest";
import { needsReading, pastedText, withoutUnseen } from "../../../../tools/editor/app/pasted-text.ts";

const list = "<ul><li><p>Rest</p></li><li><p>Ice</p></li></ul>";
const steps = "<ol><li><p>Rest</p></li><li><p>Ice</p></li></ol>";

describe("a pasted text becomes what was meant", () => {
  it.each([
    ["dots of a word processor", "• Rest\n• Ice", list],
    ["dots with a tab, as Word copies them", "•\tRest\n•\tIce", list],
    ["middle dots with many spaces", "·      Rest\n·      Ice", list],
    ["Word's own dots", "\uf0b7 Rest\n\uf0b7 Ice", list],
    ["hollow dots", "o\tRest\no\tIce", list],
    ["hyphens of a chat", "- Rest\n- Ice", list],
    ["dashes", "– Rest\n– Ice", list],
    ["non-breaking spaces behind the dot", "•\u00a0Rest\n•\u00a0Ice", list],
    ["line ends of Windows", "• Rest\r\n• Ice", list],
    ["empty lines between the entries", "• Rest\n\n• Ice", list],
    ["numbers", "1. Rest\n2. Ice", steps],
    ["numbers with a bracket", "1) Rest\n2) Ice", steps],
    ["numbers that begin later", "3. Rest\n4. Ice", '<ol start="3"><li><p>Rest</p></li><li><p>Ice</p></li></ol>'],
    ["an entry on two lines", "• Rest\n  a while\n• Ice", "<ul><li><p>Rest a while</p></li><li><p>Ice</p></li></ul>"],
    ["words before a list", "Do this:\n• Rest\n• Ice", `<p>Do this:</p>${list}`],
    ["lines of a mail", "First line\nSecond line", "<p>First line</p><p>Second line</p>"],
    ["paragraphs", "One.\n\nTwo.", "<p>One.</p><p>Two.</p>"],
    ["a soft hyphen and a zero-width space", "Mas\u00adsage\u200b helps", "<p>Massage helps</p>"],
    ["signs of HTML", "<3 weeks & more", "<p>&lt;3 weeks &amp; more</p>"],
    ["a line break of a word processor", "One\vTwo", "<p>One</p><p>Two</p>"],
    ["a year is no number of a list", "2019. Then", "<p>2019. Then</p>"],
    ["a word with o is no dot", "o clock", "<p>o clock</p>"],
    ["smart quotes stay", "“It’s better”", "<p>“It’s better”</p>"],
  ])("%s", (_, text, html) => expect(pastedText(text)).toBe(html));

  it("leaves a word in a sentence alone", () => {
    expect(needsReading("a few words")).toBe(false);
    expect(withoutUnseen("a few words")).toBe("a few words");
  });
});
