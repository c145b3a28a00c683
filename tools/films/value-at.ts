import type { Key } from "./scene.ts";

/**
 * The minimum-jerk curve from 0 to 1: the speed profile of a human arm moving between two points
 * (Flash and Hogan, Journal of Neuroscience 5, 1985). Slow at both ends, with no sudden start or stop.
 * @param share time gone, 0 to 1; values outside are held at the ends
 */
export function easeLikeABody(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t ** 3 * (10 - 15 * t + 6 * t ** 2);
}

/** The two keys around a moment and how far the eased way between them has been gone, 0 to 1. Each key begins with its second. */
export function keysAround<K extends readonly number[]>(
  keys: readonly K[],
  time: number,
): { before: K; after: K; way: number } {
  const first = keys[0];
  if (!first) throw new Error("A track needs at least one key.");
  const at = (key: K) => key[0] ?? 0;
  const next = keys.findIndex((key) => at(key) > time);
  const before = next === -1 ? (keys[keys.length - 1] ?? first) : (keys[Math.max(0, next - 1)] ?? first);
  const after = next <= 0 ? before : (keys[next] ?? before);
  const span = at(after) - at(before);
  return { before, after, way: span > 0 ? easeLikeABody((time - at(before)) / span) : 0 };
}

/** A number between two others; `way` 0 gives the first, 1 the second. */
export function between(from: number, to: number, way: number): number {
  return from + (to - from) * way;
}

/** The values of a track at a moment in seconds, without its time. Before the first key and after the last one it stands still. */
export function valuesAt(keys: readonly (readonly number[])[], time: number): number[] {
  const { before, after, way } = keysAround(keys, time);
  return before.slice(1).map((value, i) => between(value, after[i + 1] ?? value, way));
}

/** The value of a track at a moment in seconds. */
export function valueAt(keys: readonly Key[], time: number): number {
  return valuesAt(keys, time)[0] ?? 0;
}

/** How visible something is, 0 to 1, that stands from one second until another. */
export function presence(from: number, until: number, time: number, fade = 0.3): number {
  return Math.min(easeLikeABody((time - from) / fade), easeLikeABody((until - time) / fade));
}
