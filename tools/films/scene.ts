import { z } from "astro/zod";

/** `[seconds, value]`: a value that changes over the film, eased like a body between two of them. */
const key = z.tuple([z.number(), z.number()]);
const keys = z.array(key).min(1);
const point = z.tuple([z.number(), z.number()]);

/** Paths of a part whose names begin with `only` light up one after the other, `step` seconds apart. */
const wave = z.strictObject({ keys, step: z.number().default(0), only: z.string().default("") });

/** What changes over time, by the name of a part, with `right` or `left` behind it for one side. */
const tracks = z.record(z.string(), keys).default({});

/** A name beside the figure, in map units: its words stand in the captions file under this name; `to` is the thing named. */
const label = z.strictObject({ from: z.number(), until: z.number(), at: point, to: point });

/** An arrow, a line or a mark of `parts/signs.yaml`; `on` is a bone that takes it along. */
const sign = z.strictObject({
  sign: z.string(),
  from: z.number(),
  until: z.number(),
  at: point.default([0, 0]),
  turn: keys.default([[0, 0]]),
  scale: z.number().default(1),
  mirror: z.boolean().default(false),
  on: z.string().optional(),
});

/**
 * A hand of `parts/hands.yaml`. Keys are `[seconds, x, y, press]`, press 0 to 1; it comes with the first and goes with the last.
 * `grip` is the point of the tissue that it takes along, `reach` how far around it the tissue follows.
 */
const hand = z.strictObject({
  hand: z.string(),
  turn: z.number().default(0),
  scale: z.number().default(1),
  mirror: z.boolean().default(false),
  grip: point.optional(),
  reach: z.number().default(16),
  keys: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).min(2),
});

const shot = z.strictObject({
  view: z.enum(["side", "back", "above", "posture"]),
  from: z.number().default(0),
  /** `[seconds, x, y, width]`: the point in the focus and how many map units fit the width */
  camera: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).min(1),
  show: z.array(z.string()).default([]),
  hide: z.array(z.string()).default([]),
  glow: z.record(z.string(), z.union([keys, wave])).default({}),
  fade: tracks,
  swell: tracks,
  /** how far a move of `moves.yaml` is done, 0 to 1; or one bone: `thorax turn` (degrees), `thorax x`, `thorax y` */
  moves: tracks,
  hands: z.array(hand).default([]),
  signs: z.array(sign).default([]),
  labels: z.record(z.string(), label).default({}),
});

/** A short film as data, one file in `scenes/`; all a moment shows follows from it, the captions file and the moment. */
export const sceneSchema = z.strictObject({
  region: z.string(),
  /** whole seconds */
  duration: z.number(),
  /** the second whose picture stands for the film */
  poster: z.number(),
  shots: z.array(shot).min(1),
});

export type Key = z.infer<typeof key>;
export type Hand = z.infer<typeof hand>;
export type Sign = z.infer<typeof sign>;
export type Label = z.infer<typeof label>;
export type Shot = z.infer<typeof shot>;
export type Scene = z.infer<typeof sceneSchema>;
