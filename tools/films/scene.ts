/** A value that changes over the film: `at` in seconds, `value` in the track's own unit. */
export type Key = { at: number; value: number };

/** One value of one part of the figure over time. `part` is an id in figure.svg, with or without its side. */
export type Track = { part: string; keys: Key[] };

/** Where the camera looks: the point of the map (`x`, `y`) that stands in the focus, and how many map units fit the width. */
export type CameraKey = { at: number; x: number; y: number; width: number };

/** How a bone stands: `turn` in degrees clockwise about its joint, `x`/`y` in map units, `wide` as a factor about its joint. */
export type PoseKey = { at: number; turn?: number; x?: number; y?: number; wide?: number };

export type Move = { bones: string[]; keys: PoseKey[] };

/** A hand on the map: where it is, how it lies (`turn`, degrees) and how firmly it presses (`press`, 0 none to 1 full). */
export type HandKey = { at: number; x: number; y: number; turn: number; press: number };

/** `grip` is the point of the tissue that the hand takes along; `reach` how far around it the tissue follows, in map units. */
export type Hand = { grip: [number, number]; reach: number; length?: number; keys: HandKey[] };

/** A name beside the figure with a line to the thing named, if `to` is given; map units, seconds. `side` is where the words stand from `x`. */
export type Label = {
  text: string;
  x: number;
  y: number;
  to?: [number, number];
  side: "left" | "right";
  from: number;
  until: number;
};

/** One or two lines of at most 42 characters; seconds. */
export type Caption = { from: number; until: number; lines: [string] | [string, string] };

/**
 * A short film as data. Everything visible at a moment follows from the scene and the moment alone.
 * `duration` in whole seconds; `poster` is the second whose picture stands for the film; the rest is named at its type.
 */
export type Scene = {
  region: string;
  title: [string] | [string, string];
  duration: number;
  poster: number;
  camera: CameraKey[];
  show: string[];
  glow: Track[];
  fade?: Track[];
  swell?: Track[];
  moves?: Move[];
  hands?: Hand[];
  labels?: Label[];
  captions: Caption[];
};
