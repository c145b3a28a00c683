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

/** Everything here that shapes a picture beside its words: a change of it makes every kept picture stale. */
export const socialLayout = JSON.stringify({ font, left, titleHeight, sizes, version: 3 });

/** Draws the picture as a PNG of 1200 × 630. */
export async function drawSocialPicture({ drawing, title, name, width }: SocialPicture): Promise<Buffer> {
  const heading = await largest(title, width);
  const sign = await write(name, 34);
  return sharp(Buffer.from(drawing))
    .composite([
      { input: sign.data, left: left + 68, top: 92 - Math.round(sign.info.height / 2) },
      { input: heading.data, left, top: socialSize.height - left - heading.info.height },
    ])
    .png({ palette: true, colours: 64, effort: 7 })
    .toBuffer();
}

/** The title in the largest size that fits. */
async function largest(title: string, width: number) {
  for (const size of sizes) {
    const written = await write(title, size, width);
    if (written.info.width <= width && written.info.height <= titleHeight) return written;
  }
  return write(title, 36, width);
}

/** At 72 dots an inch a point is a pixel. */
function write(text: string, size: number, width?: number) {
  const marked = `<span foreground="${trackColors.on}">${escapeMarkup(text)}</span>`;
  const box = width ? ({ width, wrap: "word", spacing: -Math.round(size / 12) } as const) : {};
  return sharp({ text: { text: marked, font: `${font} ${size}`, fontfile, dpi: 72, rgba: true, ...box } })
    .png()
    .toBuffer({ resolveWithObject: true });
}

/** Pango's markup has the special characters of XML. */
function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
