import type { Brand } from "./brand.ts";
import { hexOf, lchOf } from "./color.ts";

/** A color that no site can have in its place, and the nearest that can. */
export interface BrandFault {
  field: "paper" | "ink";
  found: string;
  nearest: string;
}

/** The darkest paper and the lightest ink, in lightness (OKLCH): between them all other colors find room. */
const [darkestPaper, lightestInk] = [0.85, 0.6];

/** Paper that is dark, ink that is light. Other colors are moved instead (`moved-colors.ts`). */
export function brandFaults({ paper, ink }: Pick<Brand, "paper" | "ink">): BrandFault[] {
  const faults: BrandFault[] = [];
  if (lchOf(paper)[0] < darkestPaper)
    faults.push({ field: "paper", found: paper, nearest: atLightness(paper, darkestPaper + 0.004) });
  if (lchOf(ink)[0] > lightestInk)
    faults.push({ field: "ink", found: ink, nearest: atLightness(ink, lightestInk - 0.004) });
  return faults;
}

function atLightness(color: string, lightness: number): string {
  const [, chroma, hue] = lchOf(color);
  return hexOf([lightness, chroma, hue]);
}
