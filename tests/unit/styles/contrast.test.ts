import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { neutralBrand } from "../../../src/domain/brand/brand.ts";
import { colorPairs } from "../../../src/domain/brand/color-pairs.ts";
import { deriveColors } from "../../../src/domain/brand/derive-colors.ts";
import { projectRoot } from "../../../tools/project-root.ts";

/** Colors that carry no meaning of their own: WCAG asks no contrast of them (1.4.11, "required to understand"). */
const decoration: Readonly<Record<string, string>> = {
  line: "rules between parts that head and space tell apart, too",
  "panel-line": "rules between the links of the panel, which space tells apart, too",
  "track-line": "the lanes, whose numbers stand beside them",
  "fig-line": "fibers within a muscle",
  "fig-quiet": "the hidden edge of a deep muscle",
  "fig-hotline": "fibers within a lit muscle",
  "fig-spine": "vertebrae between the muscles",
  "fig-lens": "the ground of the oval figure",
};

describe("the list of pairs", () => {
  const measured = new Set<string>(colorPairs.flatMap(({ front, ground }) => [front, ground]));

  it("has every color token, or says why it needs no contrast", () => {
    const known = [...measured, ...Object.keys(decoration)];
    const { light } = deriveColors(neutralBrand);
    expect([...light.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(decoration).filter((name) => measured.has(name))).toEqual([]);
  });

  it("asks of text what WCAG does", () => {
    expect(colorPairs.filter(({ ratio }) => ![3, 4.5, 7].includes(ratio))).toEqual([]);
  });

  it("has every color in which a sheet writes words", () => {
    const written = new Set(colorPairs.filter(({ ratio }) => ratio >= 4.5).map(({ front }) => front));
    const colors = sheets().flatMap((sheet) => [
      ...sheet.matchAll(/(?<![\w-])color: (?:var\(--([\w-]+)\)|(oklch\([^)]*\)|#\w+))/g),
    ]);
    const used = colors.map(([, token, value]) => token ?? value ?? "");
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((color) => !written.has(color))).toEqual([]);
  });
});

/** The sheets for the screen; paper is black on white. */
function sheets(): string[] {
  const folder = join(projectRoot, "src/styles");
  return globSync("*.css", { cwd: folder }).map((file) => readFileSync(join(folder, file), "utf8"));
}
