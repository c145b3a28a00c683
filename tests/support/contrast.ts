import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../tools/project-root.ts";

/** Red, green and blue, as amounts of light from 0 to 1. */
type Light = readonly [number, number, number];

/** The color tokens of a scheme: their names without the two dashes. */
export type Tokens = ReadonlyMap<string, Light>;

const token = /--([\w-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g;
const value = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/;

/** The color tokens of `src/styles/tokens.css`, as visitors with light and with dark colors get them. */
export function readTokens(): { light: Tokens; dark: Tokens } {
  const sheet = readFileSync(join(projectRoot, "src/styles/tokens.css"), "utf8");
  const [first = "", ...rest] = sheet.split("@media (prefers-color-scheme: dark)");
  const light = tokensIn(first);
  return { light, dark: new Map([...light, ...tokensIn(rest.join("").split("@media")[0] ?? "")]) };
}

/**
 * The contrast of two colors, each a token or a value in OKLCH, 1 to 21, as WCAG defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @throws Error when there is no such token
 */
export function contrastOf(tokens: Tokens, one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((name) => brightness(tokens, name)).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function brightness(tokens: Tokens, name: string): number {
  const [, ...values] = value.exec(name) ?? [];
  const [lightness = 0, chroma = 0, hue = 0] = values.map(Number);
  const light = values.length > 0 ? onScreen(lightness, chroma, hue) : tokens.get(name);
  if (!light) throw new Error(`There is no token --${name}.`);
  const [red, green, blue] = light;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function tokensIn(sheet: string): Map<string, Light> {
  return new Map(
    [...sheet.matchAll(token)].map(([, name = "", ...values]) => {
      const [lightness = 0, chroma = 0, hue = 0] = values.map(Number);
      return [name, onScreen(lightness, chroma, hue)];
    }),
  );
}

/** OKLCH to linear sRGB (https://bottosson.github.io/posts/oklab/), then as a screen of 8 bits shows it. */
function onScreen(lightness: number, chroma: number, hue: number): Light {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    inSteps(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    inSteps(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    inSteps(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

/** An amount of light, in the nearest of 256 steps: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function inSteps(light: number): number {
  const kept = Math.min(1, Math.max(0, light));
  const curved = kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055;
  const step = Math.round(curved * 255) / 255;
  return step <= 0.04045 ? step / 12.92 : ((step + 0.055) / 1.055) ** 2.4;
}
