import { describe, expect, it } from "vitest";
import { builtInTexts, formatWord, isSaidBy, linesWith } from "../../../tools/words/find-words.ts";

const found = (sentence: string) =>
  builtInTexts("en")
    .filter((text) => isSaidBy(sentence, text))
    .map(({ path }) => path.join("."));

describe("where a sentence of the site comes from", () => {
  it.each([
    ["Not sure where to start?", "notSure"],
    ["not sure where", "notSure"],
    ["Open now, until 6 PM", "open.open"],
    ["Call +1 212 555 0147", "call"],
    ["Don't you know?", undefined],
    ["Thank you. Your address is on the list.", "signUpAnswers.done"],
  ])("%s", (sentence, name) => {
    expect(found(sentence)).toEqual(name ? [name] : []);
  });

  it("offers no sign that only stands between words", () => {
    expect(builtInTexts("fr").map(({ path }) => path.join("."))).not.toContain("comma");
  });

  it("tells what to write in words.yaml", () => {
    const [text] = builtInTexts("fr").filter(({ path }) => path.join(".") === "open.open");
    expect(text && formatWord(text)).toBe(
      "“Ouvert, jusqu’à {time}” is built in. Your own words for it, in words.yaml: Keep {time}: the site fills that in.\n  fr:\n    open:\n      open: Your words",
    );
  });

  it("tells the line of a text of the owner's, one that goes on in the next line too", () => {
    const text = "title: Hello\nlede: >-\n  We see you\n  on Monday.\n";
    expect(linesWith("hello", "a.mdx", text)).toEqual(["a.mdx:1"]);
    expect(linesWith("see you on Monday", "a.mdx", text)).toEqual(["a.mdx:3"]);
    expect(linesWith("Tuesday", "a.mdx", text)).toEqual([]);
  });
});
