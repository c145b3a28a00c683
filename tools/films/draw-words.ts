import { round } from "./path.ts";
import type { Caption, Label, Scene } from "./scene.ts";
import { easeLikeABody } from "./value-at.ts";
import { stage, type View } from "./view.ts";

/** Seconds that words take to come and to go. */
const fadeTime = 0.3;
const bandTop = 424;
const lineHeight = 46;

/** Title, sign, names and caption of a moment. The word "Animation" stands in every picture, the rest not on the poster. */
export function drawWords(scene: Scene, time: number, view: View, bare: boolean): string {
  const sign = `<g class="sign-animation"><rect x="768" y="20" width="172" height="44" rx="22"/><text x="854" y="51">Animation</text></g>`;
  if (bare) return sign;
  const title = scene.title.map(
    (line, i) => `<text class="title" x="28" y="${62 + i * 48}">${escapeText(line)}</text>`,
  );
  const labels = (scene.labels ?? []).map((label) => drawLabel(label, time, view));
  const band = `<rect class="band" y="${bandTop}" width="${stage.width}" height="${stage.height - bandTop}"/><path class="start" d="M0 ${bandTop}H${stage.width}"/>`;
  return [...title, ...labels, band, ...scene.captions.map((caption) => drawCaption(caption, time)), sign].join("");
}

function drawCaption({ from, until, lines }: Caption, time: number): string {
  const opacity = presence(from, until, time);
  if (opacity <= 0) return "";
  const first = (bandTop + stage.height) / 2 + 14 - ((lines.length - 1) * lineHeight) / 2;
  const texts = lines.map(
    (line, i) =>
      `<text class="caption" x="${stage.width / 2}" y="${round(first + i * lineHeight)}">${escapeText(line)}</text>`,
  );
  return `<g opacity="${round(opacity)}">${texts.join("")}</g>`;
}

function drawLabel({ text, x, y, to, side, from, until }: Label, time: number, view: View): string {
  const opacity = presence(from, until, time);
  if (opacity <= 0) return "";
  const scale = stage.width / view.width;
  const [px, py] = [(x - view.left) * scale, (y - view.top) * scale];
  const words = `<text class="label ${side}" x="${round(px)}" y="${round(py + 11)}">${escapeText(text)}</text>`;
  return `<g opacity="${round(opacity)}">${to ? drawLeader(px, py, (to[0] - view.left) * scale, (to[1] - view.top) * scale) : ""}${words}</g>`;
}

function drawLeader(px: number, py: number, tx: number, ty: number): string {
  const gap = tx < px ? -9 : 9;
  const line = `<path class="leader" d="M${round(px + gap)} ${round(py)}L${round(tx)} ${round(ty)}"/>`;
  return `${line}<circle class="point" cx="${round(tx)}" cy="${round(ty)}" r="6.5"/>`;
}

/** How visible words are, 0 to 1, that stand from one second until another. */
function presence(from: number, until: number, time: number): number {
  return Math.min(easeLikeABody((time - from) / fadeTime), easeLikeABody((until - time) / fadeTime));
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
