import { createHash } from "node:crypto";
import { link, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawFrame } from "./draw-frame.ts";
import type { Film } from "./film.ts";
import type { Stage } from "./open-stage.ts";
import type { Figure } from "./read-parts.ts";
import { stage } from "./view.ts";

/** The pictures of a film on disk: `pattern` as ffmpeg reads it, and one hash over all of them. */
export type Pictures = { pattern: string; count: number; hash: string };

/** Photographs a film frame by frame into a folder. A picture that equals the one before is not taken again. */
export async function takePictures(
  camera: Stage,
  figure: Figure,
  { scene, words }: Film,
  folder: string,
): Promise<Pictures> {
  const count = scene.duration * stage.framesPerSecond;
  const hash = createHash("sha256");
  let before: { svg: string; png: Buffer; file: string } = { svg: "", png: Buffer.alloc(0), file: "" };
  for (let i = 0; i < count; i++) {
    const file = join(folder, `${String(i).padStart(4, "0")}.png`);
    const svg = drawFrame(figure, scene, words, i / stage.framesPerSecond);
    if (svg === before.svg) await link(before.file, file);
    else {
      const png = await camera.photograph(svg);
      await writeFile(file, png);
      before = { svg, png, file };
    }
    hash.update(before.png);
  }
  return { pattern: join(folder, "%04d.png"), count, hash: hash.digest("hex") };
}
