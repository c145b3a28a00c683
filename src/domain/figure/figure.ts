import type { ShapeId } from "./shape-ids.ts";

/** A path of the figure: its outline and the classes that draw it (see styles/figure.css). */
export interface FigurePath {
  d: string;
  class?: string;
}

/** One region of the muscle map. 1 unit is about 3 mm on a body of 175 cm; the middle line is x = 0. */
export interface FigureShape {
  id: ShapeId;
  /** seen from behind, or from the front (then it stands in the lens) */
  view: "back" | "front";
  /** deep under other muscles: drawn with a dashed outline */
  deep?: true;
  /** drawn once, on the middle line */
  axis?: FigurePath;
  /** drawn once and mirrored */
  half: FigurePath[];
  /** where its number is painted; `open` where it stands on the body and not on the muscle */
  number: { x: number; y: number; open?: true };
  /** view boxes: the upright lens of a list, the wide still of a video, the head of its own page */
  lens: string;
  scene: string;
  head: string;
}

/** The body from behind, and the lines of bones on it. */
export const body = {
  outline:
    "M-1 2c17 0 27 11 27 30 2 0 3 3 3 8-1 6-2 10-5 10-2 8-4 12-5 20 0 7 1 11 7 15 10 6 22 8 34 13s19 14 22 28c2 13 6 26 9 40s5 28 10 42c5 12 9 28 11 46s5 33 6 46c1 12 3 30 1 48h-17c-2-14 0-36-2-48-3-17-10-34-13-52-3-12-3-20-7-32-5-16-14-40-22-67 0 11-1 19-3 29-3 13-7 22-7 35 0 14 6 25 10 39 3 12 5 28 5 44-1 16-4 34-6 52H6c0-14-2-28-7-38",
  backLines:
    "M22 114c13-2 28-9 38-12 2 4 0 9-4 12-8 8-19 20-28 29-7-9-10-25-7-39m38 4c2 18 12 34 23 45m4 62c4 3 9 3 13 0M6 180c10 4 20 11 27 21m19 123c-4 6-6 14-7 24",
  backSpine: "M0 191v49",
  frontLines:
    "M13 237c7-11 21-16 31-8 4 7 1 17-1 23-3 6-5 10-7 14m-9-4c-7 6-15 10-25 14v12c6 4 10 10 16 15 6-1 9-9 9-17m-14-49c-3 13-7 25-13 31m25 2c0-8 11-10 15-4 4 0 10-4 13 2 2 8-2 16-3 28l-2 36m-11 0c0-16-1-28-1-38-5-8-9-14-11-24M5 172c15 4 29 14 35 26M5 181c11 3 21 9 26 16",
  frontSpine: "M0 190v53",
} as const;

/** The shapes in the order they are painted. */
export const shapes: readonly FigureShape[] = [
  {
    id: "lats",
    view: "back",
    half: [
      {
        d: "M7 145c6-4 14-5 22-4 13-1 25-7 34-17 3 1 4 5 3 9-4 7-8 13-9 20 0 10-1 17-3 25-3 13-7 23-7 35 0 6-1 11-3 15-1 3-3 3-5 4-9-11-23-37-32-62Z",
      },
      {
        d: "M63 130c-15 15-37 19-54 23m51-15c-10 15-30 23-48 32m45-20c-9 19-25 28-42 37m40-21c-7 18-18 29-32 42m27-20c-5 16-12 26-20 34",
        class: "mf",
      },
    ],
    number: { x: 45, y: 167 },
    lens: "-75 76 150 230",
    scene: "-186 102 256 144",
    head: "-122 92 244 186",
  },
  {
    id: "ql",
    view: "back",
    deep: true,
    half: [{ d: "M14 190c6 1 11 3 16 6 3 11 7 23 11 34-8 2-15 7-21 15 0-21-2-40-6-55Z" }],
    number: { x: 31, y: 214 },
    lens: "-75 110 150 230",
    scene: "-150 160 192 108",
    head: "-122 128 244 186",
  },
  {
    id: "erectors",
    view: "back",
    half: [
      {
        d: "M5 267c-1-17-1-52 0-77 .5-25 0-50 .5-74 .3-4 3-4 3.5 0 1 14 2.5 30 4.5 46 2.5 14 6 26 7 41 .5 15-1.5 29-4.5 42-3 12-7 19-11 22Z",
      },
      { d: "M8 150c1 40 0 80-1 108m5-92c3 30 2 56-1 82", class: "mf" },
    ],
    number: { x: 12.3, y: 207 },
    lens: "-75 90 150 230",
    scene: "-160 130 224 126",
    head: "-122 110 244 186",
  },
  {
    id: "fascia",
    view: "back",
    half: [
      { d: "m-.1 164 3.1 7c11 25 27 49 36 61-10 3-17 9-21 18-5 12-11 26-18.1 35" },
      {
        d: "M0 183c8 15 20 39 29 53M0 205c6 11 14 27 21 39M0 228c4 8 10 18 15 28m-15-4c3 5 6 11 9 16m-2-88c-2 6-5 12-7 16m13-6c-4 10-9 20-13 27m20-14c-6 11-14 25-20 35m29-20c-9 9-21 28-29 42",
        class: "mf mx",
      },
    ],
    number: { x: 0, y: 277, open: true },
    lens: "-75 128 150 230",
    scene: "-168 158 224 126",
    head: "-122 140 244 186",
  },
  {
    id: "thoracic",
    view: "back",
    axis: { d: "M0 93v89", class: "mv" },
    half: [
      {
        d: "M4 95c6-3 12-1 16 5m-16 3c6-3 12-1 15 4m-15 4c6-2 11-1 15 4m-15 4c6-2 11-1 15 4m-15 4c6-2 12-1 17 4m-17 4c7-2 14-1 19 4",
        class: "mf",
      },
    ],
    number: { x: 0, y: 86, open: true },
    lens: "-75 48 150 230",
    scene: "-156 76 224 126",
    head: "-122 56 244 186",
  },
  {
    id: "glutes",
    view: "back",
    half: [
      {
        d: "M24 246c7-8 18-12 27-8 6 8 10 20 10 32-1 5-3 6-5 3-8-12-20-22-32-27Zm-5 5c15 2 32 11 39 27 3 10 3 24 0 38-1 5-5 6-8 3-4-6-12-7-21-6-12 1-22-4-25-14-1-5-1-11 1-15 5-9 9-21 14-33Z",
      },
      {
        d: "M17 258c16 5 32 18 42 36m-46-26c16 6 33 23 42 45M9 277c12 7 26 22 33 35M6 287c7 6 15 15 20 25m5-70c9 4 19 14 25 25m-16-29c8 7 15 18 18 29m-9-27c5 8 8 16 10 24",
        class: "mf",
      },
      { d: "M11 258c15-2 33 4 44 12 1 2 0 5-3 5-14-2-30-1-45 2Z", class: "md" },
    ],
    number: { x: 33, y: 303 },
    lens: "-75 140 150 230",
    scene: "-168 208 224 126",
    head: "-122 162 244 186",
  },
  {
    id: "psoas",
    view: "front",
    half: [
      { d: "M17 240c6-12 23-16 29-6 3 9-1 24-5 39-2 8-8 4-12-5-5-9-10-18-12-28Z" },
      { d: "M29 233c2 13 6 27 9 39m-2-41c2 13 4 25 4 37m2-35c1 10 1 21 0 29", class: "mf" },
      {
        d: "M7 177c5 9 12 27 16 47s13 34 17 52c0 7-1 12-4 16-3-4-6-10-10-18-6-12-13-20-15-31-2-17-3-43-4-66Z",
      },
      {
        d: "M9 188c3 22 7 46 15 66 5 12 10 22 12 32m-24-92c5 20 9 38 16 56 4 10 8 20 10 30",
        class: "mf",
      },
    ],
    number: { x: 31, y: 263 },
    lens: "-68 146 136 208",
    scene: "-164 172 224 126",
    head: "-122 152 244 186",
  },
];

/** A shape by its id. */
export function shapeOf(id: ShapeId): FigureShape {
  return shapes.find((shape) => shape.id === id) as FigureShape;
}
