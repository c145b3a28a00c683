import { shapes } from "./built-in-shapes.ts";
import type { Figure } from "./figure.ts";

/** The figure of a clinic that brings none of its own: a body from behind, its hips from the front in the lens. */
export const builtInFigure: Figure = {
  box: "-124 -30 248 374",
  outline:
    "M-1 2q26 1 27 30 3 0 3 8-1 10-5 10-4 10-5 20t7 15c10 6 22 8 34 13q18 7 22 28 4 19 9 40 4 21 10 42 8 19 11 46 4 27 6 46 3 20 1 48h-17q-1-25-2-48-6-25-13-52-3-16-7-32-9-25-22-67 0 15-3 29-6 18-7 35c0 14 6 25 10 39q5 19 5 44-2 25-6 52H6q0-22-7-38",
  back: {
    lines:
      "M22 114q21-5 38-12 3 7-4 12-13 14-28 29-11-16-7-39m38 4q5 28 23 45m4 62q7 5 13 0M6 180q16 6 27 21m19 123q-6 9-7 24",
    axis: "M0 191v49",
  },
  front: {
    lines:
      "M13 237c7-11 21-16 31-8q4 12-1 23-4 9-7 14m-9-4q-10 9-25 14v12q8 7 16 15 9-3 9-17m-14-49q-4 21-13 31m25 2c0-8 11-10 15-4 4 0 10-4 13 2 2 8-2 16-3 28l-2 36m-11 0q0-23-1-38-8-10-11-24M5 172q24 7 35 26M5 181q18 5 26 16",
    axis: "M0 190v53",
  },
  lens: { box: "40 -28 84 112", shift: "82 -121", scale: 0.66 },
  shapes,
};
