/**
 * The figure on which regions light up: a body seen from behind or from the front, drawn by its right half and mirrored at
 * x = 0. A clinic's own stands in `content/figure.yaml` (schemas/figure.ts); paths and boxes are SVG's, in units of its own.
 */
export interface Figure {
  /** the part of the drawing that the map shows: left, top, width, height */
  box: string;
  /** the right half of the body */
  outline: string;
  back?: BodyView | undefined;
  front?: BodyView | undefined;
  /** where the map shows the front beside the back; only where both are there */
  lens?: Lens | undefined;
  /** in the order they are painted */
  shapes: readonly FigureShape[];
}

/** The lines on the body from one side. */
export interface BodyView {
  /** drawn once and mirrored */
  lines: string;
  /** the spine, on the middle line */
  axis?: string | undefined;
}

/** A window in the map. What is seen in it is scaled, then shifted. */
export interface Lens {
  /** left, top, width, height */
  box: string;
  /** to the right and down */
  shift: string;
  scale: number;
}

/** What a path of a shape shows; without it the muscle itself. A seam is seen only while its shape is lit. */
export type Layer = "fibers" | "seam" | "deep" | "bones";

export interface FigurePath {
  d: string;
  layer?: Layer | undefined;
}

/** One part of the figure that a region can be. */
export interface FigureShape {
  id: string;
  view: "back" | "front";
  /** deep under other muscles: drawn with a dashed outline */
  deep?: boolean | undefined;
  /** other than a muscle: a sheet through which the body shows, or a line that holds no color */
  look?: "sheet" | "line" | undefined;
  /** drawn once, on the middle line */
  axis?: FigurePath | undefined;
  /** drawn once and mirrored */
  half: readonly FigurePath[];
  /** where its number is painted; `open` where it stands on the body and not on the muscle */
  number: { x: number; y: number; open?: boolean | undefined };
  /** view boxes: the upright lens of a list, the wide still of a video, the head of its own page */
  lens: string;
  scene: string;
  head: string;
}

/** The classes that draw a layer (styles/figure.css). */
export const layerClasses: Readonly<Record<Layer, string>> = {
  fibers: "mf",
  seam: "mf mx",
  deep: "md",
  bones: "mv",
};

/** The side that the map shows; the other one, if there is any, stands in its lens. */
export function mainView({ back }: Figure): FigureShape["view"] {
  return back ? "back" : "front";
}

/** A shape by its id. */
export function shapeOf({ shapes }: Figure, id: string | undefined): FigureShape | undefined {
  return shapes.find((shape) => shape.id === id);
}

/** The four numbers of a view box. */
export function boxOf(box: string): [left: number, top: number, width: number, height: number] {
  const [left = 0, top = 0, width = 1, height = 1] = box.split(" ").map(Number);
  return [left, top, width, height];
}
