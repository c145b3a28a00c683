import { z } from "astro/zod";
import { lettersIn } from "../domain/figure/draw-figure.ts";
import { box, path, shift } from "./drawing.ts";
import { withRules } from "./rules.ts";

/** Letters of all paths together: a figure of more than 3,500 is a file of its own, which every visitor loads once. */
const mostLetters = 24_000;

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

const strokes = (describe: string) =>
  z
    .array(
      z.strictObject({
        d: path("The path of the line."),
        width: z
          .number({ error: "Write a number: how thick the line is." })
          .positive({ error: "Write a number above 0." })
          .describe("How thick it is."),
      }),
    )
    .max(24, { error: "Keep 24 lines at most." })
    .optional()
    .describe(describe);

const view = (describe: string) =>
  z
    .strictObject({
      lines: path("The lines on the right half of the body: bones, folds."),
      axis: path("The spine, on the middle line.").optional(),
      body: path("What belongs to the body on this side alone: the feet.").optional(),
      strokes: strokes("Round lines in the color of the body on this side alone: the toes."),
    })
    .optional()
    .describe(describe);

const side = (describe: string) => z.enum(["back", "front"], { error: "Write back or front." }).describe(describe);

const words = (most: number, describe: string) =>
  z
    .string({ error: "Write a few words." })
    .max(most, { error: `Shorten it to ${most} letters.` })
    .describe(describe)
    .optional();

const inset = z.strictObject({
  id: shapeId("The name that shapes give under inset: sole."),
  title: words(40, "The words under it."),
  box: box("The part that is seen in it, as wide as high: left, top, width, height."),
  outline: path("The right half of what is seen in it. Leave it out for the body.").optional(),
  lines: path("The lines on it: bones, folds."),
  axis: path("The spine, on the middle line.").optional(),
});

const shape = z.strictObject({
  id: shapeId("The name that regions give under shape: knee."),
  name: words(60, "What patients call it: Back of the thigh."),
  anatomical: words(80, "What anatomy calls it."),
  view: side("The side from which it is seen: back or front."),
  inset: shapeId("The window in which it is seen, one of those under insets.").optional(),
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
  also: z
    .strictObject({
      view: side("The other side."),
      half: z
        .array(line)
        .min(1, { error: "Add a path." })
        .max(8, { error: "Keep eight paths at most." })
        .describe("What is drawn there."),
    })
    .optional()
    .describe("The same muscle seen from the other side."),
  hit: path("The area that a finger meets, in place of the one that is seen; mirrored as well.").optional(),
  grow: z
    .number({ error: "Write a number: how far around the muscle a finger still meets it." })
    .positive({ error: "Write a number above 0." })
    .optional()
    .describe("Or how far around the muscle a finger still meets it."),
  number: z
    .strictObject({
      x: place.describe("Its middle, to the right of the middle line; below 0 on the left half."),
      y: place.describe("Down."),
      open: yesOrNo.describe("true where it stands beside the shape."),
      to: z
        .strictObject({ x: place.describe("To the right."), y: place.describe("Down.") })
        .optional()
        .describe("Where a line from the number ends, on a shape that is too small to hold it."),
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
    strokes: strokes("Round lines in the color of the body, from both sides: the fingers."),
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
      .describe("The round window with the front on the back. Without it the two sides stand next to each other."),
    insets: z
      .array(inset)
      .max(4, { error: "Keep four windows at most." })
      .optional()
      .describe("Round windows beside the map: what lies deep, the sole of the foot."),
    shapes: z
      .array(shape)
      .min(1, { error: "Add a shape. Without one there is nothing to light up; then delete the file." })
      .max(48, { error: "Keep 48 shapes at most." })
      .describe("The parts that regions light up, in the order they are painted."),
  }),
  [
    {
      holds: ({ back, front }) => Boolean(back ?? front),
      path: [],
      error: "Add back: or front: with the lines on the body.",
    },
    {
      holds: ({ back, front, lens }) => !lens || Boolean(back && front),
      path: ["lens"],
      error: "A lens shows the front on the back, so it needs both sides. Add the other side, or delete the lens.",
    },
    {
      holds: (figure) => !(figure.back ?? figure.front) || figure.shapes.every(({ view }) => figure[view]),
      path: ["shapes"],
      error: "A shape is seen from a side that the figure does not have. Change its view:, or add that side.",
    },
    {
      holds: ({ insets = [], shapes }) => shapes.every(({ inset }) => !inset || insets.some(({ id }) => id === inset)),
      path: ["shapes"],
      error: "A shape is seen in a window that is not under insets. Correct its inset:, or add the window.",
    },
    {
      holds: ({ shapes }) => new Set(shapes.map(({ id }) => id)).size === shapes.length,
      path: ["shapes"],
      error: "Two shapes have the same id. Give each its own.",
    },
    {
      holds: (figure) => lettersIn(figure) <= mostLetters,
      path: [],
      error: `All paths together have more than ${mostLetters} letters, and every visitor would load them. Round the numbers, or draw fewer lines.`,
    },
  ],
);

export type FigureFile = z.output<typeof figureSchema>;
