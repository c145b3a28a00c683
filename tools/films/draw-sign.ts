import { round } from "./path.ts";
import type { Pose } from "./pose.ts";
import type { Figure } from "./read-parts.ts";
import type { Sign } from "./scene.ts";
import { easeLikeABody, presence, valueAt } from "./value-at.ts";

/** Seconds in which the line of an arrow is drawn on; its head comes with the last third. */
const drawOn = 0.9;

/** An arrow, a line or a mark at a moment. */
export function drawSign(figure: Figure, sign: Sign, time: number, pose: Pose): string {
  const { from, until, at, turn, scale, mirror, on } = sign;
  const seen = presence(from, until, time);
  const drawing = figure.signs[sign.sign];
  if (!drawing || seen <= 0.001) return "";
  const grown = easeLikeABody((time - from) / drawOn);
  const head = easeLikeABody((grown - 0.65) / 0.35);
  const paths = drawing.map(({ look, d }) => {
    if (look === "sign-head") return `<path class="${look}" d="${d}" opacity="${round(head)}"/>`;
    if (grown < 0.03 && look.startsWith("sign")) return "";
    const dash = look.startsWith("sign") ? ` pathLength="100" stroke-dasharray="${round(100 * grown)} 200"` : "";
    return `<path class="${look}" d="${d}"${dash}/>`;
  });
  const bone = on ? pose.get(on)?.whole : undefined;
  const carried = bone ? `matrix(${bone.map((value) => Math.round(value * 10_000) / 10_000).join(" ")}) ` : "";
  const place = `${carried}translate(${at.join(" ")}) rotate(${round(valueAt(turn, time))}) scale(${mirror ? -scale : scale} ${scale})`;
  return `<g opacity="${round(seen)}" transform="${place}">${paths.join("")}</g>`;
}
