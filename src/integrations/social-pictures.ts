import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { socialDrawing } from "../domain/social/social-drawing.ts";
import { socialPicturePath } from "../domain/social/social-picture-path.ts";
import { readListedPages } from "./read-listed-pages.ts";
import { drawSocialPicture, type SocialPicture, socialLayout } from "./social-pictures/draw-social-picture.ts";

/**
 * The picture of every listed page for those who share it: its title and, for a region, its muscle on the map. A picture is
 * kept in the cache under a name made of all that it shows, so that only what has changed is drawn again.
 */
export function socialPictures(folder: string): AstroIntegration {
  let cache = "";
  return {
    name: "social-pictures",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), "social");
      },
      "astro:build:done": async ({ dir }) => {
        await mkdir(cache, { recursive: true });
        const { clinic, pages } = await readListedPages(folder);
        for (const { path, title, shape } of pages) {
          const picture = { drawing: socialDrawing(shape), title, name: clinic.name, width: shape ? 540 : 820 };
          const target = join(fileURLToPath(dir), socialPicturePath(path));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, await drawOrKeep(picture, cache));
        }
      },
    },
  };
}

async function drawOrKeep(picture: SocialPicture, cache: string): Promise<Buffer> {
  const key = createHash("sha256")
    .update(JSON.stringify([picture, socialLayout]))
    .digest("hex");
  const kept = join(cache, `${key}.png`);
  const known = await readFile(kept).catch(() => undefined);
  if (known?.length) return known;
  const drawn = await drawSocialPicture(picture);
  // A name of its own first: a build that is killed leaves no half picture to be taken for a whole one.
  await writeFile(`${kept}.${process.pid}`, drawn);
  await rename(`${kept}.${process.pid}`, kept);
  return drawn;
}
