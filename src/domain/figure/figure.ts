/**
 * The figure on which regions light up: a body seen from behind and from the front, drawn by its right half and mirrored at
 * x = 0. A clinic's own stands in `content/figure.yaml` (schemas/figure.ts); paths and boxes are SVG's, in units of its own.
 */
export interface Figure {
  /** the part of one view that the map shows: left, top, width, height */
  box: string;
  /** the right half of the body */
  outline: string;
  /** round strokes in the color of the body, in both views: fingers */
  strokes?: readonly Stroke[] | undefined;
  back?: BodyView | undefined;
  front?: BodyView | undefined;
  /** where the map shows the front on the back; without it the two stand side by side */
  lens?: Lens | undefined;
  /** round windows beside the map: what lies deep, or is seen from elsewhere */
  insets?: readonly Inset[] | undefined;
  /** in the order they are painted */
  shapes: readonly FigureShape[];
}

/** The lines on the body from one side. */
export interface BodyView {
  /** drawn once and mirrored */
  lines: string;
  /** the spine, on the middle line */
  axis?: string | undefined;
  /** what belongs to the body in this view alone: feet */
  body?: string | undefined;
  /** round strokes in the color of the body: toes */
  strokes?: readonly Stroke[] | undefined;
}

/** A line with round ends. */
export interface Stroke {
  d: string;
  width: number;
}

/** A window in the map. What is seen in it is scaled, then shifted. */
export interface Lens {
  /** left, top, width, height */
  box: string;
  /** to the right and down */
  shift: string;
  scale: number;
}

/** A round window beside the map. */
export interface Inset {
  id: string;
  /** written under it; the built-in ones are named in the words of the interface */
  title?: string | undefined;
  /** the part that is seen, as wide as high */
  box: string;
  /** what is seen in it; without it the body */
  outline?: string | undefined;
  lines: string;
  axis?: string | undefined;
}

/** What a path of a shape shows; without it the muscle itself. A seam is seen only while its shape is lit. */
export type Layer = "fibers" | "seam" | "deep" | "bones";

export interface FigurePath {
  d: string;
  layer?: Layer | undefined;
}

export type Side = "back" | "front";

/** One part of the figure that a region can be. */
export interface FigureShape {
  id: string;
  /** in words that a patient uses, then in those of anatomy */
  name?: string | undefined;
  anatomical?: string | undefined;
  view: Side;
  /** the window in which it is seen, where the figure has that window */
  inset?: string | undefined;
  /** deep under other muscles: drawn with a dashed outline */
  deep?: boolean | undefined;
  /** other than a muscle: a sheet through which the body shows, or a line that holds no color */
  look?: "sheet" | "line" | undefined;
  /** drawn once, on the middle line */
  axis?: FigurePath | undefined;
  /** drawn once and mirrored */
  half: readonly FigurePath[];
  /** the same muscle seen from the other side */
  also?: { view: Side; half: readonly FigurePath[] } | undefined;
  /** what a finger meets in place of the visible area: one area, drawn once and mirrored */
  hit?: string | undefined;
  /** or: the visible area and so many units around it */
  grow?: number | undefined;
  /**
   * Where its number is painted; at a negative x on the left half. `open` where it stands on the body and not on the muscle,
   * `to` where a line leads from the number to the muscle.
   */
  number: { x: number; y: number; open?: boolean | undefined; to?: { x: number; y: number } | undefined };
  /** view boxes: the upright lens of a list, the wide still of a video, the head of its own page */
  lens: string;
  scene: string;
  head: string;
}

/** A shape, and where its side is drawn: an id on the same page, or in the file of the figure. */
export interface DrawnShape extends FigureShape {
  drawing: string;
}

/** The side that a map with a lens shows, and the only one of a figure that has one; the other stands in the lens. */
export function mainView({ back }: Figure): Side {
  return back ? "back" : "front";
}

/** A shape by its id. */
export function shapeOf({ shapes }: Figure, id: string | undefined): FigureShape | undefined {
  return shapes.find((shape) => shape.id === id);
}

/** In which drawing a shape is seen: a side of the body, or a window that the figure has. */
export function drawnIn({ insets }: Figure, { view, inset }: FigureShape): string {
  return insets?.some(({ id }) => id === inset) ? (inset as string) : view;
}

/** How large the target of a number is, in units: its radius is 12 px on a map of 276 px, the narrowest there is. */
export function reachOf(box: string): number {
  return Math.ceil((boxOf(box)[2] * 120) / 276) / 10;
}

/** The four numbers of a view box. */
export function boxOf(box: string): [left: number, top: number, width: number, height: number] {
  const [left = 0, top = 0, width = 1, height = 1] = box.split(" ").map(Number);
  return [left, top, width, height];
}
