import { z } from "astro/zod";
import { box, path, shift } from "./drawing.ts";
import { withRules } from "./rules.ts";

/** Letters of all paths together: every page with the map carries them. */
const mostLetters = 6000;

const place = z.number({ error: "Write a number." });
const yesOrNo = z.boolean({ error: "Write true or false." }).optional();

/** The name of a shape of the figure, as regions give it. `check/figure-problems.ts` looks whether the figure has it. */
export function shapeId(describe: string) {
  const error = "Write the id of a shape of the figure: lower-case letters, digits and hyphens.";
  return z
    .string({ error })
    .max(30, { error: "Shorten it to 30 letters." })
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error })
    .describe(describe);
}

const line = z.strictObject({
  d: path("The path of the line or area."),
  layer: z
    .enum(["fibers", "seam", "deep", "bones"], {
      error: "Write fibers, seam, deep or bones. Or leave the line out: then it is the muscle itself.",
    })
    .optional()
    .describe(
      "What it shows, if it is not the muscle itself: fibers (thin lines), seam (lines seen while it is lit), deep (a dashed outline) or bones (a chain of short bars).",
    ),
});

const view = (describe: string) =>
  z
    .strictObject({
      lines: path("The lines on the right half of the body: bones, folds."),
      axis: path("The spine, on the middle line.").optional(),
    })
    .optional()
    .describe(describe);

const shape = z.strictObject({
  id: shapeId("The name that regions give under shape: knee."),
  view: z
    .enum(["back", "front"], { error: "Write back or front." })
    .describe("The side from which it is seen: back or front."),
  deep: yesOrNo.describe("true if it lies under other muscles: its outline is dashed."),
  look: z
    .enum(["sheet", "line"], { error: "Write sheet or line. Or leave the line out: then it is a muscle." })
    .optional()
    .describe("If it is not a muscle: sheet (the body shows through) or line (no area, only lines)."),
  axis: line.optional().describe("What is drawn once, on the middle line."),
  half: z
    .array(line)
    .min(1, { error: "Add a path: a shape has one at least." })
    .max(8, { error: "Keep eight paths at most." })
    .describe("What is drawn on the right half and mirrored."),
  number: z
    .strictObject({
      x: place.describe("To the right of the middle line."),
      y: place.describe("Down."),
      open: yesOrNo.describe("true where it stands beside the shape."),
    })
    .describe("Where its number stands on the map."),
  lens: box("The part of the drawing in the upright picture of a guide's list: left, top, width, height."),
  scene: box("The part behind the button of its video, wider than high."),
  head: box("The part in the head of its own page."),
});

/**
 * A clinic's own figure, `content/figure.yaml` (may be missing: then the built-in one is drawn). Paths and boxes are those
 * of SVG, in any unit; the right half is drawn and mirrored at x = 0.
 */
export const figureSchema = withRules(
  z.strictObject({
    box: box("The part of the drawing that the map shows: left, top, width, height."),
    outline: path("The right half of the body, from the middle line and back to it."),
    back: view("The body from behind. Where it is there, the map shows it."),
    front: view("The body from the front: the map, or beside the back the lens."),
    lens: z
      .strictObject({
        box: box("Where the lens stands on the map: left, top, width, height."),
        shift: shift("How far the front is moved into it: to the right and down."),
        scale: z
          .number({ error: "Write a number: 0.5 is half as large." })
          .positive({ error: "Write a number above 0." })
          .describe("How large the front is in it: 0.5 is half as large."),
      })
      .optional()
      .describe("The round window with the front. It is needed where there are both sides."),
    shapes: z
      .array(shape)
      .min(1, { error: "Add a shape. Without one there is nothing to light up; then delete the file." })
      .max(24, { error: "Keep 24 shapes at most." })
      .describe("The parts that regions light up, in the order they are painted."),
  }),
  [
    {
      holds: ({ back, front }) => Boolean(back ?? front),
      path: [],
      error: "Add back: or front: with the lines on the body.",
    },
    {
      holds: ({ back, front, lens }) => Boolean(back && front) === Boolean(lens),
      path: ["lens"],
      error: "A lens is needed where there are back: and front:, and only there. Add it, or delete it.",
    },
    {
      holds: (figure) => !(figure.back ?? figure.front) || figure.shapes.every(({ view }) => figure[view]),
      path: ["shapes"],
      error: "A shape is seen from a side that the figure does not have. Change its view:, or add that side.",
    },
    {
      holds: ({ shapes }) => new Set(shapes.map(({ id }) => id)).size === shapes.length,
      path: ["shapes"],
      error: "Two shapes have the same id. Give each its own.",
    },
    {
      holds: (figure) => lettersIn(figure) <= mostLetters,
      path: [],
      error: `All paths together have more than ${mostLetters} letters, and every page would carry them. Round the numbers, or draw fewer lines.`,
    },
  ],
);

function lettersIn(value: unknown): number {
  if (typeof value === "string") return value.length;
  return typeof value === "object" && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + lettersIn(part), 0)
    : 0;
}

export type FigureFile = z.output<typeof figureSchema>;
