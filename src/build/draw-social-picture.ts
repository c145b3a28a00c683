import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { socialSize, trackColors } from "../domain/social/social-drawing.ts";

/** What a social picture shows. */
export interface SocialPicture {
  /** the ground as SVG (domain/social/social-drawing.ts) */
  drawing: string;
  /** the name of the page */
  title: string;
  /** the clinic's name */
  name: string;
  /** how many pixels the title may take */
  width: number;
}

/** The page's typeface in one weight; the renderer reads no WOFF2 and no axes (see CONTRIBUTING.md). */
const font = "Anybody Picture";
const fontfile = fileURLToPath(new URL("../assets/fonts/anybody-pictures.ttf", import.meta.url));

const left = 72;
const titleHeight = 340;
const sizes = [96, 84, 72, 60, 50, 42];
const smallest = 36;

/** Rasterised grounds by what they show: all pages of a kind, and the same region in each language, share one. */
const grounds = new Map<string, Promise<Buffer>>();

/** Draws the picture as a JPEG of 1200 × 630. */
export async function drawSocialPicture({ drawing, title, name, width }: SocialPicture): Promise<Buffer> {
  const key = JSON.stringify([drawing, name]);
  const ground = grounds.get(key) ?? rasterise(drawing, name);
  grounds.set(key, ground);
  const pixels = Buffer.from(await ground);
  const heading = await largest(title, width);
  print(heading, pixels, left, socialSize.height - left - heading.height);
  // Without its second pass over the codes: a tenth larger, in less than half of the time.
  const jpeg = { quality: 78, optimizeCoding: false };
  return sharp(pixels, { raw: { ...socialSize, channels } })
    .jpeg(jpeg)
    .toBuffer();
}

/** Text as a mask: for each pixel how much of it the letters cover, from 0 to 255. */
interface Mask {
  data: Buffer;
  width: number;
  height: number;
}

const channels = 3;

/** The ground with the clinic's name on it, as bytes of red, green and blue. */
async function rasterise(drawing: string, name: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(drawing)).removeAlpha().raw().toBuffer();
  const sign = await write(name, 34);
  print(sign, pixels, left + 68, 92 - Math.round(sign.height / 2));
  return pixels;
}

/** The title in the largest size that fits. */
async function largest(title: string, width: number): Promise<Mask> {
  for (const size of sizes) {
    const written = await write(title, size, width);
    if (written.width <= width && written.height <= titleHeight) return written;
  }
  return write(title, smallest, width);
}

/** At 72 dots an inch a point is a pixel. */
async function write(text: string, size: number, width?: number): Promise<Mask> {
  const box = width ? ({ width, wrap: "word", spacing: -Math.round(size / 12) } as const) : {};
  const { data, info } = await sharp({
    text: { text: escapeMarkup(text), font: `${font} ${size}`, fontfile, dpi: 72, ...box },
  })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const ink = [1, 3, 5].map((digit) => Number.parseInt(trackColors.on.slice(digit, digit + 2), 16));

/** Prints letters on a picture. `sharp` would convert all of it for that, which takes as long as everything else. */
function print({ data, width, height }: Mask, pixels: Buffer, x: number, y: number): void {
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
