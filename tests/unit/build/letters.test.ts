import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { spoken } from "../../../src/strings/strings-for.ts";
import { projectRoot } from "../../../tools/project-root.ts";
import { lettersOf } from "../../support/letters-of-font.ts";

const read = (file: string) => readFileSync(join(projectRoot, "src", file));
const inPictures = lettersOf(read("assets/fonts/anybody-pictures.ttf"));

/** What a language is written with beside what stands on every keyboard. */
const letters: Readonly<Record<string, string>> = {
  en: "‘’“”–—…é",
  fr: "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ«»\u00a0",
  he: "אבגדהוזחטיךכלםמןנסעףפץצקרשת׳״־₪",
};

it("knows what every language is written with", () => expect(Object.keys(letters)).toEqual(Object.keys(spoken)));

it.each(Object.entries(letters))("has all letters of %s in the typeface of pictures", (_, written) => {
  expect([...written].filter((letter) => !inPictures.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

it("fetches the further letters of French, and nothing that the first file has", () => {
  const range = /unicode-range:([^;]*)/.exec(read("styles/languages/fr.css").toString())?.[1] ?? "";
  const parts = range.split(",").map((part) => part.trim().replace("U+", "").split("-"));
  const isIn = (code: number) =>
    parts.some(([from = "", to = from]) => code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16));
  const inFirst = "é×©®·" + "‘’“”–—…\u00a0";
  const missing = [...(letters["fr"] ?? "")].filter(
    (letter) => !isIn(letter.codePointAt(0) ?? 0) && !inFirst.includes(letter),
  );
  expect(missing).toEqual([]);
  expect([...inFirst].filter((letter) => isIn(letter.codePointAt(0) ?? 0))).toEqual([]);
});
