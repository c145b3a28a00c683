import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { sourceFiles } from "../support/source-files.ts";

/** The neutral look, for a clinic that has none of its own. */
const neutral = "domain/brand/brand.ts";
const styles = globSync("src/styles/**/*.css", { cwd: projectRoot });

/** Black, white and grays are nobody's brand. */
const isGray = (digits: string) => {
  const code = digits.length < 6 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const [red, green, blue] = [0, 2, 4].map((place) => code.slice(place, place + 2));
  return red === green && green === blue;
};

function colorsIn(text: string): string[] {
  const hex = [...text.matchAll(/(?<![\w&/])#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!-)/gi)].filter(
    ([, digits = ""]) => /\d/.test(digits) && !isGray(digits),
  );
  const called = [...text.matchAll(/\b(?:oklch|oklab|hsla?|rgba?|lab|lch)\(([^)]*)\)/g)].filter(
    ([, values = ""]) => /^\s*[\d.]/.test(values) && !/^(255,255,255|0,0,0)/.test(values),
  );
  return [...hex, ...called].map(([found]) => found);
}

it("sees a color, and no address or gray", () => {
  expect(
    colorsIn("a: #9c3f2a; b: oklch(0.5 0.1 30); c: #000; d: #e8e8e8; href=#a1b2-c; rgba(255,255,255,.14)"),
  ).toEqual(["#9c3f2a", "oklch(0.5 0.1 30)"]);
});

it("No color stands in the code but those of the neutral look", () => {
  const sheets = styles.map((path) => ({ path, text: readFileSync(join(projectRoot, path), "utf8") }));
  const found = [...sourceFiles(), ...sheets]
    .filter(({ path }) => path !== neutral)
    .flatMap(({ path, text }) => colorsIn(text).map((color) => `${path}: ${color}`));
  expect(found).toEqual([]);
});

it("No logo, icon or typeface stands in the code", () => {
  const files = globSync("{src,public}/**/*.{svg,png,ico,jpg,webp,woff2,ttf}", { cwd: projectRoot });
  expect(files).toEqual([]);
});
