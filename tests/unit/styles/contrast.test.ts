import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../../tools/project-root.ts";
import { contrastOf, readTokens } from "../../support/contrast.ts";

/** What is written on what, and what it is. WCAG 2.2 asks 4.5:1 of text (1.4.3) and 3:1 of parts (1.4.11). */
const texts = [
  ["ink", "paper", "words"],
  ["ink", "blush", "words in a tinted section"],
  ["ink-2", "paper", "quieter words"],
  ["ink-2", "blush", "quieter words in a tinted section"],
  ["accent", "paper", "numbers and marked links"],
  ["accent", "blush", "numbers in a tinted section"],
  ["paper", "accent", "buttons, and today's hours"],
  ["paper", "ink", "the skip link, and a tag that is pointed at"],
  ["ink", "bar", "hours"],
  ["go", "paper", "the good answer to a sign-up"],
  ["go", "blush", "the good answer in a tinted section"],
  ["wait", "paper", "an owner's slot"],
  ["stop", "paper", "a warning"],
  ["stop", "blush", "a warning in a tinted section"],
  ["on-track", "track", "words on the track"],
  ["on-track-2", "track", "quieter words on the track"],
  ["on-track", "track-deep", "numbers on a lit muscle of the track"],
  ["on-track", "track-soft", "numbers on the body on the track"],
  ["on-night", "night", "words in the footer"],
  ["on-night-2", "night", "quieter words in the footer"],
  ["oklch(0.385 0.105 33)", "on-track", "the button on the track, and the play button"],
  ["oklch(0.955 0.01 60)", "oklch(0.255 0.045 265)", "the play button that is pointed at"],
  ["fig-num", "fig-muscle", "numbers on muscles"],
  ["fig-num", "fig-body", "numbers on the body"],
] as const;

const parts = [
  ["line-strong", "paper", "the edge of a field"],
  ["line-strong", "blush", "the edge of a field in a tinted section"],
  ["fig-hot", "fig-body", "a lit muscle"],
  ["fig-hot", "fig-muscle", "a lit muscle beside another"],
  ["focus", "paper", "the focus ring"],
  ["focus", "blush", "the focus ring in a tinted section"],
  ["on-track", "track", "the focus ring on the track"],
  ["on-night", "night", "the focus ring in the footer"],
  ["go", "paper", "the dot of the open line"],
  ["go", "blush", "the dot of the open line in a tinted section"],
  ["wait", "paper", "the dot of the open line soon before closing"],
  ["wait", "blush", "that dot in a tinted section"],
  ["go-on-track", "track", "the dot of the open line on the track"],
  ["wait-on-track", "track", "the dot soon before closing on the track"],
  ["stop", "paper", "the edge of the safety card"],
] as const;

/** Colors that carry no meaning of their own: WCAG asks no contrast of them (1.4.11, "required to understand"). */
const decoration: Readonly<Record<string, string>> = {
  line: "rules between parts that head and space tell apart, too",
  "track-line": "the lanes, whose numbers stand beside them",
  "fig-line": "fibers within a muscle",
  "fig-quiet": "the hidden edge of a deep muscle",
  "fig-hotline": "fibers within a lit muscle",
  "fig-spine": "vertebrae between the muscles",
  "fig-lens": "the ground of the oval figure",
};

describe.each(Object.entries(readTokens()))("in %s colors", (_, tokens) => {
  it.each(texts)("%s on %s can be read: %s", (text, ground) => {
    expect(contrastOf(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(parts)("%s on %s can be told apart: %s", (part, ground) => {
    expect(contrastOf(tokens, part, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("the list of pairs", () => {
  const measured = new Set<string>([...texts, ...parts].flat());

  it("has every color token, or says why it needs no contrast", () => {
    const known = [...measured, ...Object.keys(decoration)];
    expect([...readTokens().light.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(Object.keys(decoration).filter((name) => measured.has(name))).toEqual([]);
  });

  it("has every color in which a sheet writes words", () => {
    const written = new Set<string>(texts.map(([text]) => text));
    const colors = sheets().flatMap((sheet) => [
      ...sheet.matchAll(/(?<![\w-])color: (?:var\(--([\w-]+)\)|(oklch\([^)]*\)))/g),
    ]);
    const used = colors.map(([, token, value]) => token ?? value ?? "");
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((color) => !written.has(color))).toEqual([]);
  });
});

it("measures as the browser does", () => {
  const { light, dark } = readTokens();
  expect(contrastOf(light, "ink", "paper")).toBeCloseTo(15.26, 1);
  expect(contrastOf(dark, "on-track", "track-soft")).toBeCloseTo(5.41, 1);
});

/** The sheets for the screen; paper is black on white. */
function sheets(): string[] {
  const folder = join(projectRoot, "src/styles");
  return globSync("*.css", { cwd: folder }).map((file) => readFileSync(join(folder, file), "utf8"));
}
