import sharp from "sharp";

/** How a phone stores an upright picture: lying on its side, with a note how to turn it. */
const stored = { width: 4032, height: 3024 };

/**
 * A picture as it comes from a phone: about 12 megabytes, taken upright and stored on its side, with the place where it was
 * taken in its metadata. Upright, its upper half is black and the lower one is grain.
 */
export async function phonePicture(): Promise<Buffer> {
  const grain = { type: "gaussian", mean: 128, sigma: 26 } as const;
  const half = { width: stored.width / 2, height: stored.height, channels: 3, background: "black" } as const;
  const picture = sharp({ create: { ...stored, channels: 3, background: "gray", noise: grain } });
  return picture
    .composite([{ input: { create: half }, left: 0, top: 0 }])
    .withExif({
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "12/1 34/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "56/1 0/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 99, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
