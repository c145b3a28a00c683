import { describe, expect, it } from "vitest";
import { toldTooMuch } from "../../../src/domain/told-too-much.ts";
import { callWords } from "../../../src/strings/call-words.ts";

const told = (text: string, language: keyof typeof callWords = "en") =>
  toldTooMuch(text, callWords[language].healthWords, callWords[language].birthWords, 2026);

describe("a message for a call", () => {
  it.each([
    ["My low back hurts when I run.", []],
    ["Please call after 3pm on 12/05/2026, or 1/7/27.", []],
    ["Ask for Sam. My number has the extension 1985.", []],
    ["I have had a fever since Monday.", ["health"]],
    ["FEVERISH all week", ["health"]],
    ["I was diagnosed with a herniated disc.", ["health"]],
    ["I take blood thinners", ["health"]],
    ["born March 14, 1985", ["birth"]],
    ["DOB 3/14/1985", ["birth"]],
    ["3/14/85", ["birth"]],
    ["1985-03-14", ["birth"]],
    ["Fever. 14.03.1985", ["health", "birth"]],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ["fr", "J’ai de la fièvre, née le 14 mars 1985.", ["health", "birth"]],
    ["fr", "Mon dos me fait mal quand je cours.", []],
    ["he", "יש לי חום, נולדתי ב־14.3.1985", ["health", "birth"]],
    ["he", "הגב כואב בריצה", []],
  ] as const)("is read in its language: %s, %j", (language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});
