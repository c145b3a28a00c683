import sharp from "sharp";
import { drawFrame } from "./draw-frame.ts";
import type { Film } from "./film.ts";
import type { Stage } from "./open-stage.ts";
import type { Figure } from "./read-parts.ts";

/** Writes the still picture of a film as AVIF, WebP and JPEG: `stem` with `.avif`, `.webp` and `.jpg`. */
export async function writePosters(stage: Stage, figure: Figure, { scene, words }: Film, stem: string): Promise<void> {
  const still = sharp(await stage.photograph(drawFrame(figure, scene, words, scene.poster, true))).removeAlpha();
  await still.clone().avif({ quality: 60, effort: 6 }).toFile(`${stem}.avif`);
  await still.clone().webp({ quality: 80, effort: 6 }).toFile(`${stem}.webp`);
  await still.clone().jpeg({ quality: 70, mozjpeg: true }).toFile(`${stem}.jpg`);
}
