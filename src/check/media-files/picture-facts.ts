import { fileURLToPath } from "node:url";
import type { Metadata } from "sharp";
import { FileCache } from "../../source/file-cache.ts";

/** What has to be known of a picture to judge it. */
export interface PictureFacts {
  /** in dots, as it is stored */
  width: number;
  height: number;
  /** does it say where it was taken? */
  tellsPlace: boolean;
}

/** In millions of dots: more than cameras make, and little enough for any machine that builds. */
export const mostMegapixels = 100;

const cacheFolder = fileURLToPath(new URL("../../../node_modules/.astro/picture-facts", import.meta.url));

/** By folder: each knows after its first look what is cached there. */
const caches = new Map<string, FileCache>();

/**
 * Reads a picture to its end. That takes a tenth of a second for one from a phone, so what was found is cached by the
 * picture's bytes, and the library that reads pictures is loaded only for one that nobody has looked at yet.
 * @param folder where it is cached
 * @throws if the picture is damaged; that is never cached
 */
export async function pictureFacts(bytes: Buffer, folder = cacheFolder): Promise<PictureFacts> {
  try {
    const cache = caches.get(folder) ?? new FileCache(folder);
    caches.set(folder, cache);
    let isNew = false;
    const facts = await cache.get(bytes, async () => {
      isNew = true;
      return Buffer.from(JSON.stringify(await readPicture(bytes)));
    });
    if (isNew) cache.prune(Date.now());
    return JSON.parse(facts.toString());
  } catch {
    // The picture is damaged, or nothing can be cached, as on a full disk: reading it once more tells which.
    return readPicture(bytes);
  }
}

async function readPicture(bytes: Buffer): Promise<PictureFacts> {
  const { default: sharp } = await import("sharp");
  const { width, height, exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
  // Drawn small, which reads the picture to its end: what is missing shows.
  if (width * height <= mostMegapixels * 1e6) await sharp(bytes, { failOn: "error" }).resize(16).raw().toBuffer();
  return { width, height, tellsPlace: tellsPlace({ exif, xmp }) };
}

function tellsPlace({ exif, xmp }: Pick<Metadata, "exif" | "xmp">): boolean {
  return (exif !== undefined && hasPlace(exif)) || (xmp?.includes("GPSLatitude") ?? false);
}

/** Do the camera's facts have a list of GPS facts (tag 0x8825)? Source: Exif 2.32, section 4.6 ("TIFF Rev. 6.0 attributes"). */
function hasPlace(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString("latin1", 0, 4) === "Exif" ? 6 : 0);
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (offset: number) => (isLittle ? tiff.readUInt16LE(offset) : tiff.readUInt16BE(offset));
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  return Array.from({ length: short(first) }, (_, index) => short(first + 2 + index * 12)).includes(0x8825);
}
