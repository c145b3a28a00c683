import sharp from "sharp";
import { socialSize } from "../domain/social/social-drawing.ts";
import type { PictureTypeface } from "./typeface.ts";

/** What a social picture shows. */
export interface SocialPicture {
  /** the ground as SVG (domain/social/social-drawing.ts) */
  drawing: string;
  /** the name of the page */
  title: string;
  /** the clinic's name, empty where the logo has it, and how far it is moved in from the left to leave the logo its place */
  sign: { words: string; indent: number };
  /** the color of the words, as `#rrggbb` */
  ink: string;
  /** how many pixels the title may take */
  width: number;
}

const left = 72;
const titleHeight = 340;
const sizes = [96, 84, 72, 60, 50, 42];
const smallest = 36;

/** Rasterised grounds by what they show: all pages of a kind, and the same region in each language, share one. */
const grounds = new Map<string, Promise<Buffer>>();

const channels = 3;

/** All pictures are drawn on one canvas: to make one for each takes a third of the time. */
const canvas = Buffer.alloc(socialSize.width * socialSize.height * channels);
let drawn: Promise<unknown> = Promise.resolve();

/**
 * Draws the picture as a JPEG of 1200 × 630, when those that were asked for before are drawn.
 * @param typefaces what its words are set in; a letter that the first lacks is taken from the next
 */
export function drawSocialPicture(picture: SocialPicture, typefaces: readonly PictureTypeface[]): Promise<Buffer> {
  const next = drawn.then(() => draw(picture, typefaces));
  drawn = next.catch(() => {});
  return next;
}

async function draw(
  { drawing, title, sign, ink, width }: SocialPicture,
  typefaces: readonly PictureTypeface[],
): Promise<Buffer> {
  const key = JSON.stringify([drawing, sign, ink, typefaces]);
  const ground = grounds.get(key) ?? rasterise(drawing, sign, ink, typefaces);
  grounds.set(key, ground);
  const heading = await largest(title, width, typefaces);
  (await ground).copy(canvas);
  print(heading, canvas, ink, left, socialSize.height - left - heading.height);
  // Without its second pass over the codes: a tenth larger, in less than half of the time.
  const jpeg = { quality: 78, optimizeCoding: false };
  return sharp(canvas, { raw: { ...socialSize, channels } })
    .jpeg(jpeg)
    .toBuffer();
}

/** Text as a mask: for each pixel how much of it the letters cover, from 0 to 255. */
interface Mask {
  data: Buffer;
  width: number;
  height: number;
}

/** The ground with the clinic's name on it, as bytes of red, green and blue. */
async function rasterise(
  drawing: string,
  sign: SocialPicture["sign"],
  ink: string,
  typefaces: readonly PictureTypeface[],
): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(drawing)).removeAlpha().raw().toBuffer();
  if (!sign.words) return pixels;
  const words = await write(sign.words, 34, typefaces);
  print(words, pixels, ink, left + sign.indent, 92 - Math.round(words.height / 2));
  return pixels;
}

/** The title in the largest size that fits. */
async function largest(title: string, width: number, typefaces: readonly PictureTypeface[]): Promise<Mask> {
  for (const size of sizes) {
    const written = await write(title, size, typefaces, width);
    if (written.width <= width && written.height <= titleHeight) return written;
  }
  return write(title, smallest, typefaces, width);
}

/** At 72 dots an inch a point is a pixel. */
async function write(text: string, size: number, typefaces: readonly PictureTypeface[], width?: number): Promise<Mask> {
  const [first, ...others] = typefaces;
  await Promise.all(others.map(makeKnown));
  const box = width ? ({ width, wrap: "word", spacing: -Math.round(size / 12) } as const) : {};
  // A comma after each family: without it the renderer takes "Thin" at the end of a name for a weight.
  const font = `${typefaces.map(({ family }) => `${family}, `).join("")}${size}`;
  const { data, info } = await sharp({
    text: { text: escapeMarkup(text), font, ...(first && { fontfile: first.file }), dpi: 72, ...box },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const madeKnown = new Map<string, Promise<Buffer>>();

/** A file that the renderer was given once it knows by its family from then on; it takes no more than one at a time. */
function makeKnown({ file, family }: PictureTypeface): Promise<Buffer> {
  const text = { text: "-", font: `${family}, 12`, fontfile: file, dpi: 72 };
  const drawn = madeKnown.get(file) ?? sharp({ text }).raw().toBuffer();
  madeKnown.set(file, drawn);
  return drawn;
}

/** Prints letters on a picture. `sharp` would convert all of it for that, which takes as long as everything else. */
function print({ data, width, height }: Mask, pixels: Buffer, color: string, x: number, y: number): void {
  const ink = [1, 3, 5].map((digit) => Number.parseInt(color.slice(digit, digit + 2), 16));
  for (let row = Math.max(0, -y); row < Math.min(height, socialSize.height - y); row++) {
    for (let column = 0; column < Math.min(width, socialSize.width - x); column++) {
      const cover = (data[row * width + column] ?? 0) / 255;
      if (cover === 0) continue;
      const place = ((y + row) * socialSize.width + x + column) * channels;
      for (let channel = 0; channel < channels; channel++) {
        const below = pixels[place + channel] ?? 0;
        pixels[place + channel] = Math.round(below + ((ink[channel] ?? 0) - below) * cover);
      }
    }
  }
}

/** Pango's markup has the special characters of XML. */
function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
