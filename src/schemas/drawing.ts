import { z } from "astro/zod";
import { isPath } from "../domain/figure/is-path.ts";

const pathAdvice = "Copy what your drawing program writes between the quotes of d=: it begins with M.";
const boxAdvice =
  "Write four numbers with spaces between them: left, top, width and height, such as -75 76 150 230. Width and height are above 0.";
const shiftAdvice = "Write two numbers with a space between them: to the right and down, such as 82 -121.";
const [anyNumber, size] = [String.raw`-?(?:\d+(?:\.\d+)?|\.\d+)`, String.raw`(?:\d+(?:\.\d+)?|\.\d+)`];

/** A path of SVG: nothing but its letters and numbers, since it goes into the pages. */
export function path(describe: string) {
  return z
    .string({ error: pathAdvice })
    .max(2000, { error: (issue) => `Shorten it to 2,000 letters; it has ${String(issue.input).length}.` })
    .refine(isPath, { error: `This is no whole path of a drawing. ${pathAdvice}` })
    .describe(describe);
}

/** A part of a drawing as SVG writes it: left, top, width, height. */
export function box(describe: string) {
  return z
    .string({ error: boxAdvice })
    .regex(new RegExp(`^${anyNumber} ${anyNumber} ${size} ${size}$`), { error: boxAdvice })
    .refine(
      (text) =>
        text
          .split(" ")
          .slice(2)
          .every((part) => Number(part) > 0),
      { error: boxAdvice },
    )
    .describe(describe);
}

/** A way across a drawing: to the right and down. */
export function shift(describe: string) {
  return z
    .string({ error: shiftAdvice })
    .regex(new RegExp(`^${anyNumber} ${anyNumber}$`), { error: shiftAdvice })
    .describe(describe);
}
