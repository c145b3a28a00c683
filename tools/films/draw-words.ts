import { round } from "./path.ts";
import type { Label, Shot } from "./scene.ts";
import { easeLikeABody, presence } from "./value-at.ts";
import { stage, type View } from "./view.ts";
import type { Caption, Words } from "./words.ts";

/** Seconds that words take to come and to go. */
const fadeTime = 0.3;
/** Seconds in which one caption gives way to the next. */
const changeTime = 0.2;
const bandTop = 424;
const lineHeight = 46;

/** The word that stands in every picture, on the poster too. */
export function drawMark(): string {
  return `<g class="sign-animation"><rect x="768" y="20" width="172" height="44" rx="22"/><text x="854" y="51">Animation</text></g>`;
}

/** Title and caption of a moment. A caption is whole at its second; it comes as the one before goes. */
export function drawWords({ title, captions }: Words, time: number): string {
  const heading = title.map((line, i) => `<text class="title" x="28" y="${62 + i * 48}">${escapeText(line)}</text>`);
  const band = `<rect class="band" y="${bandTop}" width="${stage.width}" height="${stage.height - bandTop}"/><path class="start" d="M0 ${bandTop}H${stage.width}"/>`;
  const last = captions.length - 1;
  return [
    ...heading,
    band,
    ...captions.map((caption, i) => {
      const comes = i === 0 ? 1 : easeLikeABody((time - caption.from + changeTime) / changeTime);
      const goes = i === last ? 1 : easeLikeABody((caption.until - time) / changeTime);
      return drawCaption(caption, Math.min(comes, goes));
    }),
  ].join("");
}

function drawCaption({ lines }: Caption, opacity: number): string {
  if (opacity <= 0) return "";
  const first = (bandTop + stage.height) / 2 + 14 - ((lines.length - 1) * lineHeight) / 2;
  const texts = lines.map(
    (line, i) =>
      `<text class="caption" x="${stage.width / 2}" y="${round(first + i * lineHeight)}">${escapeText(line)}</text>`,
  );
  return `<g opacity="${round(opacity)}">${texts.join("")}</g>`;
}

/** The names beside the figure of a shot. */
export function drawLabels(shot: Shot, words: Words, time: number, view: View): string {
  return Object.entries(shot.labels)
    .map(([name, label]) => drawLabel(words.labels[name] ?? "", label, time, view))
    .join("");
}

function drawLabel(text: string, { from, until, at, to }: Label, time: number, view: View): string {
  const opacity = presence(from, until, time, fadeTime);
  if (opacity <= 0) return "";
  const scale = stage.width / view.width;
  const [px, py] = [(at[0] - view.left) * scale, (at[1] - view.top) * scale];
  const [tx, ty] = [(to[0] - view.left) * scale, (to[1] - view.top) * scale];
  const side = to[0] < at[0] ? "right" : "left";
  const gap = side === "right" ? -9 : 9;
  const line = `<path class="leader" d="M${round(px + gap)} ${round(py)}L${round(tx)} ${round(ty)}"/>`;
  const dot = `<circle class="point" cx="${round(tx)}" cy="${round(ty)}" r="6.5"/>`;
  const words = `<text class="label ${side}" x="${round(px)}" y="${round(py + 11)}">${escapeText(text)}</text>`;
  return `<g opacity="${round(opacity)}">${line}${dot}${words}</g>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
