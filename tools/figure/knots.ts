import type { Layer, Side } from "../../src/domain/figure/figure.ts";

/** A line or area in knots (spline.ts), and what it shows if it is not the muscle itself. */
export interface PathInKnots {
  d: string;
  layer?: Layer;
}

/** A shape of the figure by its knots; all else as in `src/domain/figure/figure.ts`. */
export interface ShapeInKnots {
  id: string;
  name: string;
  anatomical: string;
  view: Side;
  inset?: string;
  /** small or finely shaped: rounded to half units */
  fine?: boolean;
  number: { x: number; y: number; open?: boolean; to?: { x: number; y: number } };
  hit?: string;
  grow?: number;
  half: readonly PathInKnots[];
  also?: { view: Side; half: readonly PathInKnots[] };
}

/** The right half of the body, without fingers and feet: crown at y = 2, sole at y = 585, 3 mm a unit on a body of 175 cm. */
export const outline =
  "-1,2! 0,2@1,0 13,4.5 22,13 26.3,25 27.5,36! 29.5,33.5 32,36 32.3,43 30,51 26.5,55! 25,62 21,69 19,75! 18,82 22,90 34,96 50,100 64,104 75.5,110.5 82,122 85.5,138 87.5,155 92,178 97,199 102,215 106,232 109,248 111,263 113,281 115,298 119,305 125,315 128,323! 122,330! 121,335! 99,332! 97,322 96,312 97,303 97,296 93,281 86,262 81,246 78,231 77,216 74,200 68,179 62,161 57,147! 57,161 54,184 48.5,206 48,217 51,231 57,248 61,266 63,286 63,306 61,332 57,360 52,386 48.5,403 47.5,414 48,426 50,440 51,455 49,477 45,500 42,524 41,544 43,558! 21,556! 22,546 22,526 19.5,503 15.5,479 13,460 13,443 15,427 15.5,413 14,396 11,374 8,349 6,325 4,311 -1,303! Z";

/** Fingers: round strokes in the color of the body. */
export const fingers = [
  { d: "118.4,331 121.5,358 | 112.8,333 115,363 | 107.1,332 107.8,360", width: 5.5 },
  { d: "101.9,329 101,349", width: 4.8 },
  { d: "122,315 127.5,325 130.5,339", width: 6.6 },
];

export const back = {
  axis: "0,191 0,240",
  body: "21,556! 22,546! 41,546! 43,554 44,561 43,569 46,577 51,583 53,587 49,589 40,588! 36,590 30,590 25,588 23,582 22,575 20,567 19.5,560 Z",
  lines: "28,38 30,43 27,50 | 42,571 39,578 40,588 | 26,552 23.5,559 25,567 | 38,555 40.5,562 39,569",
};

export const front = {
  body: "21,556! 22,546! 41,546! 43.5,554 45,561 44,569 47,576 51.5,584 54,592 52,596! 16,600! 15,594 16.5,586 19.5,576 20.5,567 19.5,559 Z",
  toes: [
    { d: "31.5,597 31.5,602.6 | 37.6,595 38,601 | 43.4,593 44.2,598.4 | 49,590 50.6,594.6", width: 5.7 },
    { d: "21.7,594 22,602", width: 11 },
  ],
  lines:
    "30,41 31,46 28.5,52 | 21,69 12,77 4,80 -4,80 | 28.3,602 28,598 27,595 | 34.6,601 34.5,597 33.5,594 | 40.8,599 40.5,595 39.5,592 | 46.8,596 46.5,592 45,589",
};

export const sole = {
  outline:
    "5,27! 7,20 16,17 28,21 38,28 42,37 40,52 37,68 36,80 31,88 24,89 18,84 16,72 15,60 11,46 6,36 Z | 4,9 8,3 14,6 15,14 11,19 6,17 Z | 18,12 19,7 23,8 24,14 21,17 18,16 Z | 26,14 28,10 31,12 31,18 28,20 26,18 Z | 33,19 35,16 38,18 38,23 35,25 33,23 Z | 39,26 42,23 44,26 43,31 40,32 Z",
  lines: "19,80 25,84 32,80",
};
