import type { Touch } from "./hands.ts";
import { round } from "./path.ts";
import type { Figure } from "./read-parts.ts";

/** A hand of the clinic, or the client's own; rings around the point that it presses widen with the pressure. */
export function drawHand(figure: Figure, { hand, x, y, press, seen }: Touch): string {
  const drawing = figure.hands[hand.hand];
  if (!drawing || seen <= 0.001) return "";
  const size = hand.scale * (1 + 0.06 * (1 - press));
  const place = `translate(${round(x)} ${round(y)}) rotate(${round(hand.turn)}) scale(${round(hand.mirror ? -size : size)} ${round(size)})`;
  const paths = drawing.shapes.map(({ look, d }) => `<path class="${look}" d="${d}"/>`).join("");
  const kind = drawing.client ? ` class="client"` : "";
  return `<g opacity="${round(seen)}">${drawing.client ? "" : drawRings(x, y, press)}<g transform="${place}"${kind}>${paths}</g></g>`;
}

function drawRings(x: number, y: number, press: number): string {
  if (press <= 0.001) return "";
  return [9, 14]
    .map(
      (r) =>
        `<circle class="ring" cx="${round(x)}" cy="${round(y)}" r="${round(r * (0.5 + 0.5 * press))}" opacity="${round(press)}"/>`,
    )
    .join("");
}
