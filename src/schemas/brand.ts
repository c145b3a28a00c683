import { z } from "astro/zod";
import { cornerStyles, motifs, neutralBrand } from "../domain/brand/brand.ts";
import type { ToldField } from "../domain/brand/told-contrast.ts";
import { typefaceNames } from "../domain/brand/typefaces.ts";
import { line, onOneLine } from "./text.ts";

const example = `"${neutralBrand.ground}"`;
const howTo = `Write it as # and six letters or digits, in quotes: ${example}.`;

/** A color as screens name it: `"#rrggbb"`. In YAML it needs quotes, since a # begins a remark. */
function color(role: ToldField, describe: string) {
  return z
    .string({
      error: ({ input }) => (input === undefined ? `Add the color. ${howTo}` : howTo),
    })
    .overwrite((text) => wholeCode(text.trim().toLowerCase()))
    .regex(/^#[0-9a-f]{6}$/, {
      error: ({ input }) => `"${onOneLine(input)}" is no color that can be used here. ${howTo}`,
    })
    .meta({ color: role })
    .describe(describe);
}

/** `rrggbb` and `#rgb` are colors, too. */
function wholeCode(text: string): string {
  const code = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text)?.[1];
  if (!code) return text;
  return code.length === 3 ? `#${[...code].map((digit) => digit + digit).join("")}` : `#${code}`;
}

/** A drawing in `media/`, shown in one color. */
const drawing = (describe: string) =>
  line(`${describe} It is shown in one color.`).meta({ media: "drawing" }).optional();

/**
 * How the clinic looks, `content/brand.yaml` (may be missing: then the site has its neutral look). All colors of both schemes are
 * derived from these few (`domain/brand/derive-colors.ts`).
 */
export const brandSchema = z.strictObject({
  ground: color("ground", "The strong color of the clinic: the head of the home page and the icon are drawn on it."),
  paper: color("paper", "The ground of the pages in light colors: white, or nearly white.").default("#ffffff"),
  ink: color("ink", "The color of words: black, or a very dark color. The pages in dark colors have its hue.").default(
    "#222222",
  ),
  accent: color("accent", "The color of links, numbers and buttons, if it is not the ground.").optional(),
  corners: z
    .enum(cornerStyles, { error: "Write stadium (round ends), soft (a little rounded) or square." })
    .default("soft")
    .describe("How buttons and pictures end: stadium (round), soft (a little rounded) or square."),
  motif: z
    .enum(motifs, { error: "Write lanes (of a running track) or none." })
    .default("none")
    .describe("What the pages are drawn with: lanes (of a running track) or none."),
  typeface: z
    .enum(typefaceNames, { error: `Write one of these: ${typefaceNames.join(", ")}.` })
    .default("figtree")
    .describe(
      "What headings are set in: figtree (plain and friendly), anybody (square and sporty), archivo (narrow and strong) or young-serif (warm, with serifs).",
    ),
  ownTypeface: z
    .strictObject({
      file: line("A typeface (.woff2) in media/fonts/: media/fonts/name.woff2.").meta({
        media: "typeface",
      }),
      license: line("The licence that lets you use it on a website: SIL Open Font License 1.1."),
    })
    .optional()
    .describe("A typeface of your own for headings, in place of those above."),
  pattern: drawing(
    "A drawing (.svg) in media/ that lies behind the heads of pages, in place of lanes: media/brand/waves.svg.",
  ),
  logo: drawing(
    "The logo beside the clinic's name, a drawing (.svg) in media/: media/brand/logo.svg. Without it the name stands alone.",
  ),
  logoHasName: z
    .boolean({ error: "Write true or false." })
    .default(false)
    .describe("true if the clinic's name is in the logo: then it does not stand beside it again."),
  icon: drawing(
    "The logo as it is to be on tabs and home screens, if it has to be simpler there: media/brand/icon.svg.",
  ),
});

export type BrandFile = z.output<typeof brandSchema>;
