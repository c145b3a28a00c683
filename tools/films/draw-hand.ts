import type { Touch } from "./hands.ts";
import { round } from "./path.ts";

const width = 11;

/** A hand as the treatment drawings have it: a stadium. It lands from above; the ring around it widens with the pressure. */
export function drawHand({ x, y, turn, press, length }: Touch): string {
  if (press <= 0.001) return "";
  const arrived = Math.min(1, press / 0.3);
  const size = round(1.25 - 0.25 * arrived);
  const place = `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${size})`;
  const ring = stadium("ring", 2 + 3 * press, length, press);
  return `<g transform="${place}" opacity="${round(arrived)}">${ring}${stadium("hand", 0, length, 1)}</g>`;
}

function stadium(look: string, margin: number, length: number, opacity: number): string {
  const [w, h] = [width + 2 * margin, length + 2 * margin];
  return `<rect class="${look}" x="${round(-w / 2)}" y="${round(-h / 2)}" width="${round(w)}" height="${round(h)}" rx="${round(w / 2)}" opacity="${round(opacity)}"/>`;
}
