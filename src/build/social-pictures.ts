import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { deriveColors } from "../domain/brand/derive-colors.ts";
import { shapeOf } from "../domain/figure/figure.ts";
import { logoWidth, socialColors, socialDrawing } from "../domain/social/social-drawing.ts";
import { socialPicturePath } from "../domain/social/social-picture-path.ts";
import { FileCache } from "../source/file-cache.ts";
import type { Build } from "./clinic-site.ts";
import { drawSocialPicture } from "./draw-social-picture.ts";
import { pictureTypefaces } from "./typeface.ts";

/**
 * The picture of every listed page for those who share it: its title and, for a region, its shape on the figure. A picture is
 * cached by all that it shows and by the code that draws it, so that only what has changed is drawn again.
 */
export async function drawSocialPictures({ folder: content, site, cache: folder, manifest }: Build): Promise<void> {
  const { name, figure, brand, logo, pages } = manifest;
  const colors = socialColors(deriveColors(brand).light);
  const look = { figure, colors, hasLanes: brand.motif === "lanes", logo: logo?.drawing };
  const sign = { words: logo?.hasName ? "" : name, indent: logoWidth(logo?.drawing) };
  const cache = new FileCache(join(folder, "social-pictures"));
  const faces = await pictureTypefaces(content, folder);
  const madeBy = drawingCode(faces.map(({ file }) => file));
  for (const { path, title, shape: id } of pages) {
    const shape = shapeOf(figure, id);
    const picture = {
      drawing: socialDrawing(look, shape),
      title,
      sign,
      ink: colors.on,
      width: shape ? 540 : 820,
    };
    const target = join(site, socialPicturePath(path));
    mkdirSync(dirname(target), { recursive: true });
    const data = await cache.get(JSON.stringify([picture, madeBy]), () => drawSocialPicture(picture, faces));
    writeFileSync(target, data);
  }
  cache.prune(Date.now());
}

/** A hash of the code and the typefaces that draw a picture; what the ground shows is in the drawing itself. */
function drawingCode(typefaces: readonly string[]): string {
  const code = fileURLToPath(new URL("./draw-social-picture.ts", import.meta.url));
  const bytes = [code, ...typefaces].map((file) => readFileSync(file));
  return hash("sha256", Buffer.concat(bytes));
}
