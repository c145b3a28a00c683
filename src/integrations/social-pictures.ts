import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { shapeOf } from "../domain/figure/figure.ts";
import { socialDrawing } from "../domain/social/social-drawing.ts";
import { socialPicturePath } from "../domain/social/social-picture-path.ts";
import { KeptFiles } from "../source/kept-files.ts";
import { readListedPages } from "./read-listed-pages.ts";
import { drawSocialPicture, socialLayout } from "./social-pictures/draw-social-picture.ts";

/**
 * The picture of every listed page for those who share it: its title and, for a region, its shape on the figure. A picture is
 * kept under a name made of all that it shows, so that only what has changed is drawn again.
 * @param cache a folder that outlives the build
 */
export function socialPictures(folder: string, cache: string): AstroIntegration {
  return {
    name: "social-pictures",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const kept = new KeptFiles(cache);
        const { clinic, figure, pages } = await readListedPages(folder);
        for (const { path, title, shape: id } of pages) {
          const shape = shapeOf(figure, id);
          const picture = { drawing: socialDrawing(figure, shape), title, name: clinic.name, width: shape ? 540 : 820 };
          const target = join(fileURLToPath(dir), socialPicturePath(path));
          mkdirSync(dirname(target), { recursive: true });
          const draw = () => drawSocialPicture(picture);
          await kept.place(target, JSON.stringify([picture, socialLayout]), draw);
        }
        kept.forgetUnused(Date.now());
      },
    },
  };
}
