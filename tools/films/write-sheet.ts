import sharp from "sharp";
import { drawFrame } from "./draw-frame.ts";
import type { Film } from "./film.ts";
import type { Stage } from "./open-stage.ts";
import type { Figure } from "./read-parts.ts";
import { stage as picture } from "./view.ts";

const [columns, rows] = [2, 4];

/** The name of a contact sheet. */
export const sheetOf = ({ scene }: Film): string => `film-${scene.region}.webp`;

/** Writes a contact sheet: eight pictures of a film, evenly spread, to look at before it is made. */
export async function writeSheet(stage: Stage, figure: Figure, { scene, words }: Film, file: string): Promise<void> {
  const pictures: { input: Buffer; left: number; top: number }[] = [];
  for (let i = 0; i < columns * rows; i++) {
    const time = ((i + 0.5) * scene.duration) / (columns * rows);
    const input = await stage.photograph(drawFrame(figure, scene, words, time));
    pictures.push({ input, left: (i % columns) * picture.width, top: Math.floor(i / columns) * picture.height });
  }
  const size = { width: columns * picture.width, height: rows * picture.height };
  const sheet = sharp({ create: { ...size, channels: 3, background: "black" } });
  await sheet.composite(pictures).webp({ quality: 85 }).toFile(file);
}
