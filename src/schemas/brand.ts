import { z } from "astro/zod";
import { cornerStyles } from "../domain/brand/brand.ts";
import { onOneLine } from "./text.ts";

const example = '"#9c3f2a"';
const howTo = `Write it as # and six letters or digits, in quotes: ${example}.`;

/** A color as screens name it: `"#9c3f2a"`. In YAML it needs quotes, since a # begins a remark. */
function color(describe: string) {
  return z
    .string({
      error: ({ input }) => (input === undefined ? `Add the color. ${howTo}` : howTo),
    })
    .overwrite((text) => wholeCode(text.trim().toLowerCase()))
    .regex(/^#[0-9a-f]{6}$/, {
      error: ({ input }) => `"${onOneLine(input)}" is no color that can be used here. ${howTo}`,
    })
    .meta({ color: true })
    .describe(describe);
}

/** `9c3f2a` and `#fa0` are colors, too. */
function wholeCode(text: string): string {
  const code = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text)?.[1];
  if (!code) return text;
  return code.length === 3 ? `#${[...code].map((digit) => digit + digit).join("")}` : `#${code}`;
}

/**
 * How the clinic looks, `content/brand.yaml` (may be missing: then the site has its neutral look). All colors of both schemes are
 * derived from these few (`domain/brand/derive-colors.ts`).
 */
export const brandSchema = z.strictObject({
  ground: color("The strong color of the clinic: the head of the home page and the icon are drawn on it."),
  paper: color("The ground of the pages in light colors: white, or nearly white.").default("#ffffff"),
  ink: color("The color of words: black, or a very dark color. The pages in dark colors have its hue.").default(
    "#222222",
  ),
  accent: color("The color of links, numbers and buttons, if it is not the ground.").optional(),
  corners: z
    .enum(cornerStyles, { error: "Write stadium (round ends), soft (a little rounded) or square." })
    .default("soft")
    .describe("How buttons and pictures end: stadium (round), soft (a little rounded) or square."),
});

export type BrandFile = z.output<typeof brandSchema>;
