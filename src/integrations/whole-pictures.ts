import { glob, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { pictureFacts } from "../check/media-files/picture-facts.ts";
import { sideBySide } from "./finish-pages/side-by-side.ts";

/**
 * Reads the pictures of the built site to their end. One that was damaged in the cache of an earlier build would be published as it
 * is; the cache is then emptied, and the build stops before the new site takes the place of the old one.
 */
export function wholePictures(): AstroIntegration {
  let cache = "";
  return {
    name: "whole-pictures",
    hooks: {
      "astro:config:done": ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), "assets");
      },
      "astro:build:done": async ({ dir }) => {
        const damaged = await damagedPictures(fileURLToPath(dir), keptPictures);
        if (damaged.length === 0) return;
        await rm(cache, { recursive: true, force: true });
        console.error(
          `These pictures were damaged on this computer: ${damaged.join(", ")}. They will be made anew: build once more.`,
        );
        process.exit(1);
      },
    },
  };
}

/** The pictures for sharing are kept with a hash of their content (source/kept-files.ts), so a damaged one never comes here. */
const keptPictures = ["social/**"];

/**
 * The pictures in a folder that cannot be decoded to their end, by name, in order.
 * @param passedOver patterns of those that are not looked at
 */
export async function damagedPictures(folder: string, passedOver: readonly string[] = []): Promise<string[]> {
  const pictures = glob("**/*.{avif,webp,jpg,jpeg,png}", { cwd: folder, exclude: passedOver });
  const files = await Array.fromAsync(pictures);
  const damaged: string[] = [];
  await sideBySide(files, async (file) => {
    if (!(await isWholePicture(join(folder, file)))) damaged.push(file);
  });
  return damaged.sort();
}

/** Can the picture be read to its end? What was found of the same bytes in an earlier build holds. */
async function isWholePicture(path: string): Promise<boolean> {
  try {
    await pictureFacts(await readFile(path));
    return true;
  } catch {
    return false;
  }
}
