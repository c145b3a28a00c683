import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { shapeOf } from "../domain/figure/figure.ts";
import { socialDrawing } from "../domain/social/social-drawing.ts";
import { socialPicturePath } from "../domain/social/social-picture-path.ts";
import { FileCache } from "../source/file-cache.ts";
import type { Build } from "./clinic-site.ts";
import { drawSocialPicture } from "./draw-social-picture.ts";

/**
 * The picture of every listed page for those who share it: its title and, for a region, its shape on the figure. A picture is
 * cached by all that it shows and by the code that draws it, so that only what has changed is drawn again.
 */
export async function drawSocialPictures({ site, cache: folder, manifest }: Build): Promise<void> {
  const { name, figure, pages } = manifest;
  const cache = new FileCache(join(folder, "social-pictures"));
  const madeBy = drawingCode();
  for (const { path, title, shape: id } of pages) {
    const shape = shapeOf(figure, id);
    const picture = { drawing: socialDrawing(figure, shape), title, name, width: shape ? 540 : 820 };
    const target = join(site, socialPicturePath(path));
    mkdirSync(dirname(target), { recursive: true });
    const data = await cache.get(JSON.stringify([picture, madeBy]), () => drawSocialPicture(picture));
    writeFileSync(target, data);
  }
  cache.prune(Date.now());
}

/** A hash of the code and the typeface that draw a picture; what the ground shows is in the drawing itself. */
function drawingCode(): string {
  const files = ["./draw-social-picture.ts", "../assets/fonts/anybody-pictures.ttf"];
  const bytes = files.map((file) => readFileSync(fileURLToPath(new URL(file, import.meta.url))));
  return hash("sha256", Buffer.concat(bytes));
}
