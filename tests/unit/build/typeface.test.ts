import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cutTypeface, pictureTypefaces } from "../../../src/build/typeface.ts";
import { typefaceSheet } from "../../../src/domain/brand/typeface-sheet.ts";
import { typefaceNames } from "../../../src/domain/brand/typefaces.ts";
import { spoken } from "../../../src/strings/strings-for.ts";
import { lettersOf } from "../../support/letters-of-font.ts";
import { oneOfEach } from "../../support/one-of-each.ts";
import { writeClinic } from "../../support/write-clinic.ts";

/** What a language is written with beside what stands on every keyboard. */
const letters: Readonly<Record<string, string>> = {
  en: "‘’“”–—…é",
  fr: "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ«»\u00a0",
  he: "אבגדהוזחטיךכלםמןנסעףפץצקרשת׳״־₪",
};
const budget = 25 * 1024;

const clinics = typefaceNames.map((name) => {
  const base = oneOfEach();
  const clinic = writeClinic(
    {
      "brand.yaml": `ground: "#333333"\ntypeface: ${name}\n`,
      "clinic.yaml": (base["clinic.yaml"] ?? "").replace("language: en-US\n", "language: en-US\nlanguages: [fr, he]\n"),
    },
    base,
  );
  return { name, ...clinic, cache: join(clinic.folder, ".cache") };
});
afterAll(() => {
  for (const { remove } of clinics) remove();
});

it("knows what every language is written with", () => expect(Object.keys(letters)).toEqual(Object.keys(spoken)));

describe.each(clinics)("$name", ({ folder, cache }) => {
  it("weighs at most 25 KB on a page, in all languages", async () => {
    expect(statSync((await cutTypeface(folder, cache)).woff2).size).toBeLessThanOrEqual(budget);
  });

  it("has all letters of all languages in pictures, with that of Hebrew beside it", async () => {
    const known = (await pictureTypefaces(folder, cache)).flatMap(({ file }) => [...lettersOf(readFileSync(file))]);
    const missing = Object.values(letters).flatMap((some) =>
      [...some].filter((one) => !known.includes(one.codePointAt(0) ?? 0)),
    );
    expect(missing).toEqual([]);
  });

  it("stands in the page with a twin of the device that is as wide and as high", async () => {
    const sheet = typefaceSheet({ ...(await cutTypeface(folder, cache)), url: "/a.woff2" });
    expect(sheet).toMatch(
      /^@font-face\{font-family:"([\w ]+)";src:url\("\/a\.woff2"\) format\("woff2"\);font-weight:(500 720|100 900);.*font-display:swap\}@font-face\{font-family:"\1 Fallback";src:local\(/,
    );
    const size = Number(/size-adjust:([\d.]+)%/.exec(sheet)?.[1]);
    expect(size).toBeGreaterThan(85);
    expect(size).toBeLessThan(130);
    expect(sheet).toMatch(/ascent-override:[\d.]+%;descent-override:[\d.]+%;line-gap-override:0%\}/);
  });
});
