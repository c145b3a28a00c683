import sharp from "sharp";
import { icoFile } from "../domain/brand/ico-file.ts";
import { iconDrawing } from "../domain/brand/icon.ts";
import { getBrand, getColors, getMark } from "./brand.ts";
import { getClinic } from "./clinic.ts";
import { firstLanguage } from "./languages.ts";

/** The icon of the site as SVG, for tabs or, as a whole square, for home screens. */
export async function getIcon(plane: "tile" | "full"): Promise<string> {
  const { name } = await getClinic(await firstLanguage());
  return iconDrawing(
    { brand: await getBrand(), colors: (await getColors()).light, mark: await getMark(), name },
    plane,
  );
}

/** The icon as PNG. @param side how many pixels it is wide */
export async function getPngIcon(plane: "tile" | "full", side: number): Promise<Buffer> {
  const dots = (72 * side) / 32;
  return sharp(Buffer.from(await getIcon(plane)), { density: dots })
    .resize(side, side)
    .png({ compressionLevel: 9, palette: plane === "full" })
    .toBuffer();
}

/** The icon in the sizes that old browsers ask for, in one file. */
export async function getIcoFile(): Promise<Uint8Array> {
  const sides = [16, 32, 48];
  const pictures = await Promise.all(sides.map((side) => getPngIcon("tile", side)));
  return icoFile(new Map(sides.map((side, index) => [side, pictures[index] ?? new Uint8Array()])));
}
