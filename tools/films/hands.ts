import { distance, type Point } from "./path.ts";
import type { Hand } from "./scene.ts";
import { presence, valuesAt } from "./value-at.ts";

/** A hand at a moment: where it touches, how firmly (`press`, 0 to 1) and how visible it is. */
export type Touch = { hand: Hand; x: number; y: number; press: number; seen: number };

/** How much of a hand's way the tissue under it goes along, and how far lines draw in under full pressure. */
const give = 0.85;
const drawIn = 0.2;
/** Farther than this, in map units, the tissue lets go and the hand glides over it. */
const longestDrag = 22;
const fade = 0.35;

export function touchAt(hand: Hand, time: number): Touch {
  const [x = 0, y = 0, press = 0] = valuesAt(hand.keys, time);
  const [first, last] = [hand.keys[0]?.[0] ?? 0, hand.keys.at(-1)?.[0] ?? 0];
  return { hand, x, y, press, seen: presence(first, last, time, fade) };
}

/** Where the hands take a point of soft tissue: dragged along near the hand, drawn in towards the pressure. */
export function followHands(point: Point, touches: readonly Touch[]): Point {
  let [x, y] = point;
  for (const { x: hx, y: hy, press, hand } of touches) {
    if (press <= 0) continue;
    const grip = hand.grip ?? [hx, hy];
    const way = distance(grip, [hx, hy]);
    const held = way > longestDrag ? longestDrag / way : 1;
    const drag: Point = [(hx - grip[0]) * held, (hy - grip[1]) * held];
    const near = press * Math.exp(-((distance(point, [hx - drag[0], hy - drag[1]]) / hand.reach) ** 2));
    const under = press * Math.exp(-((distance(point, [hx, hy]) / (hand.reach * 0.6)) ** 2));
    x += near * give * drag[0] + under * drawIn * (hx - point[0]);
    y += near * give * drag[1];
  }
  return [x, y];
}
