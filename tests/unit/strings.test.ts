import { describe, expect, it } from "vitest";
import { type SpokenLanguage, spokenLanguages } from "../../src/schemas/language.ts";
import { callWords } from "../../src/strings/call-words.ts";
import { signUpWords } from "../../src/strings/sign-up-words.ts";
import { spoken } from "../../src/strings/strings-for.ts";

/** Every text with the way to it: `open.soon` → "Closing soon, at {time}". */
function textsIn(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value ? textsIn(value, `${path}${name}.`) : [[path + name, String(value)]],
  );
}

const english = new Map(textsIn(spoken.en));
const marksIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

describe("the words of the interface", () => {
  it("are there for every language that a clinic may choose", () => {
    expect(Object.keys(spoken)).toEqual(Object.keys(spokenLanguages));
    expect(Object.keys(signUpWords)).toEqual(Object.keys(spokenLanguages));
    expect(Object.keys(callWords)).toEqual(Object.keys(spokenLanguages));
  });

  it.each(Object.keys(spoken) as SpokenLanguage[])(
    "are whole in %s, with the same marks to fill as the English",
    (code) => {
      const words = new Map(textsIn(spoken[code]));
      expect([...words.keys()]).toEqual([...english.keys()]);
      const wrong = [...words].filter(([name, text]) => `${marksIn(text)}` !== `${marksIn(english.get(name) ?? "")}`);
      expect(wrong).toEqual([]);
      expect([...words].filter(([, text]) => text.trim() === "" && text !== ", ")).toEqual([]);
    },
  );

  it.each((Object.keys(spoken) as SpokenLanguage[]).filter((code) => code !== "en"))(
    "are translated into %s",
    (code) => {
      const same = textsIn(spoken[code]).filter(
        ([name, text]) => text === english.get(name) && /\p{L}{12}/u.test(text.replace(/\{\w+\}|\W/g, "")),
      );
      expect(same.map(([name]) => name)).toEqual([]);
    },
  );
});
