import sharp from "sharp";

/** How a phone stores an upright picture: lying on its side, with a note how to turn it. */
const stored = { width: 4032, height: 3024 };

/** How large a picture from a phone is, in bytes. */
const bytes = 12_500_000;

/**
 * A picture as it comes from a phone: about 12 megabytes, taken upright and stored on its side, with the place where it was
 * taken in its metadata. Upright, its upper half is black and the lower one is grain. The grain is fine, since coarse grain
 * takes the build ten times as long to encode; the rest of the megabytes are a maker's notes, as phones write them, too.
 */
export async function phonePicture(): Promise<Buffer> {
  const grain = { type: "gaussian", mean: 128, sigma: 4 } as const;
  const half = { width: stored.width / 2, height: stored.height, channels: 3, background: "black" } as const;
  const picture = sharp({ create: { ...stored, channels: 3, background: "gray", noise: grain } });
  const jpeg = await picture
    .composite([{ input: { create: half }, left: 0, top: 0 }])
    .withExif({
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "12/1 34/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "56/1 0/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 99, chromaSubsampling: "4:4:4" })
    .toBuffer();
  return withNotes(jpeg, bytes - jpeg.length);
}

/** Puts a maker's notes (segments APP13, which readers pass over) before the first table of a JPEG picture. */
function withNotes(jpeg: Buffer, length: number): Buffer {
  const segment = Buffer.alloc(65_537, 0x2e);
  segment.writeUInt32BE(0xffedffff);
  const place = jpeg.indexOf(Buffer.from([0xff, 0xdb]));
  const notes = Array.from({ length: Math.ceil(length / segment.length) }, () => segment);
  return Buffer.concat([jpeg.subarray(0, place), ...notes, jpeg.subarray(place)]);
}
