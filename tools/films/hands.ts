import { distance, type Point } from "./path.ts";
import type { Hand } from "./scene.ts";
import { between, keysAround } from "./value-at.ts";

/** A hand at a moment: place and length in map units, `turn` in degrees, `press` 0 to 1. */
export type Touch = { x: number; y: number; turn: number; press: number; grip: Point; reach: number; length: number };

/** How much of a hand's way the tissue under it goes along, and how far lines draw in under full pressure. */
const give = 0.85;
const drawIn = 0.28;
/** Farther than this, in map units, the tissue lets go and the hand glides over it. */
const longestDrag = 14;

export function touchAt(hand: Hand, time: number): Touch {
  const { before, after, way } = keysAround(hand.keys, time);
  return {
    x: between(before.x, after.x, way),
    y: between(before.y, after.y, way),
    turn: between(before.turn, after.turn, way),
    press: between(before.press, after.press, way),
    grip: hand.grip,
    reach: hand.reach,
    length: hand.length ?? 34,
  };
}

/** Where the hands take a point of soft tissue: dragged along near the hand, drawn in towards the pressure. */
export function followHands(point: Point, touches: readonly Touch[]): Point {
  let [x, y] = point;
  for (const { x: hx, y: hy, press, grip, reach } of touches) {
    if (press <= 0) continue;
    const way = distance(grip, [hx, hy]);
    const held = way > longestDrag ? longestDrag / way : 1;
    const drag: Point = [(hx - grip[0]) * held, (hy - grip[1]) * held];
    const near = press * Math.exp(-((distance(point, [hx - drag[0], hy - drag[1]]) / reach) ** 2));
    const under = press * Math.exp(-((distance(point, [hx, hy]) / (reach * 0.6)) ** 2));
    x += near * give * drag[0] + under * drawIn * (hx - point[0]);
    y += near * give * drag[1];
  }
  return [x, y];
}
