import { glob, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { pictureFacts } from "../check/media-files/picture-facts.ts";
import type { Build } from "./clinic-site.ts";
import { sideBySide } from "./side-by-side.ts";

/**
 * Decodes the pictures of the built site to their end. One that was damaged in Astro's cache of an earlier build would be published as
 * it is; the cache is then emptied, and the build stops before the new site takes the place of the old one.
 */
export async function verifyPictures({ site, cache }: Build): Promise<void> {
  const damaged = await damagedPictures(site, ["social/**"]);
  if (damaged.length === 0) return;
  await rm(join(cache, "assets"), { recursive: true, force: true });
  console.error(
    `These pictures were damaged on this computer: ${damaged.join(", ")}. They will be made anew: build once more.`,
  );
  process.exit(1);
}

/**
 * The pictures in a folder that cannot be decoded to their end, by name, in order.
 * @param exclude patterns of those that are not looked at: pictures for sharing are cached with a hash of their content (file-cache.ts)
 */
export async function damagedPictures(folder: string, exclude: readonly string[] = []): Promise<string[]> {
  const pictures = await Array.fromAsync(glob("**/*.{avif,webp,jpg,jpeg,png}", { cwd: folder, exclude }));
  const damaged: string[] = [];
  await sideBySide(pictures, async (file) => {
    const isWhole = await readFile(join(folder, file))
      .then(pictureFacts)
      .then(
        () => true,
        () => false,
      );
    if (!isWhole) damaged.push(file);
  });
  return damaged.sort();
}
