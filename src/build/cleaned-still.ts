import { extname } from "node:path";
import sharp from "sharp";

/** Wider than any place where a still is shown, on a sharp screen. */
const widest = 1920;

/**
 * A still picture as it may be published at its own address: upright, not wider than a screen, and without its metadata,
 * which can tell where it was taken. Its kind stays what its name says.
 */
export async function cleanedStill(path: string): Promise<Buffer> {
  const upright = sharp(path).rotate().resize({ width: widest, withoutEnlargement: true });
  switch (extname(path).toLowerCase()) {
    case ".png":
      return upright.png().toBuffer();
    case ".webp":
      return upright.webp({ quality: 80 }).toBuffer();
    case ".avif":
      return upright.avif().toBuffer();
    default:
      return upright.jpeg({ quality: 82, mozjpeg: true }).toBuffer();
  }
}
