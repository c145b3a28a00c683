import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { shapeOf } from "../domain/figure/figure.ts";
import { socialDrawing } from "../domain/social/social-drawing.ts";
import { socialPicturePath } from "../domain/social/social-picture-path.ts";
import { FileCache } from "../source/file-cache.ts";
import type { Build } from "./clinic-site.ts";
import { drawSocialPicture, socialLayout } from "./draw-social-picture.ts";

/**
 * The picture of every listed page for those who share it: its title and, for a region, its shape on the figure. A picture is
 * cached by all that it shows, so that only what has changed is drawn again.
 */
export async function drawSocialPictures({
  site,
  cache: folder,
  manifest: { name, figure, pages },
}: Build): Promise<void> {
  const cache = new FileCache(join(folder, "social-pictures"));
  for (const { path, title, shape: id } of pages) {
    const shape = shapeOf(figure, id);
    const picture = { drawing: socialDrawing(figure, shape), title, name, width: shape ? 540 : 820 };
    const target = join(site, socialPicturePath(path));
    mkdirSync(dirname(target), { recursive: true });
    const data = await cache.get(JSON.stringify([picture, socialLayout]), () => drawSocialPicture(picture));
    writeFileSync(target, data);
  }
  cache.prune(Date.now());
}
