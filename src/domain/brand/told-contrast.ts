import type { Brand } from "./brand.ts";
import { brandFaults } from "./brand-faults.ts";
import { contrastOf } from "./color.ts";
import { deriveColors } from "./derive-colors.ts";
import { movedColors } from "./moved-colors.ts";

/** A color of the owner's that has words or lines on it, or is one of them. */
export type ToldField = "ground" | "paper" | "ink" | "accent";

/** How well one of the owner's colors can be read, in a sentence, as long as it is being chosen. */
export function toldContrast(brand: Brand, field: ToldField): string {
  const fault = brandFaults(brand).find((one) => one.field === field);
  if (fault) return `This cannot be read. ${fault.nearest} is the nearest that can.`;
  const moved = movedColors(brand).find((one) => one.field === field);
  if (moved)
    return `${moved.contrast.toFixed(1)} to 1 (${moved.pair.use}), and people need ${moved.pair.ratio} to 1. The site shows ${moved.to}.`;
  const { light } = deriveColors(brand);
  const [front = "", ground = ""] = {
    ground: ["on-track", "track"],
    paper: ["ink", "paper"],
    ink: ["ink", "paper"],
    accent: ["accent", "paper"],
  }[field].map((token) => light.get(token));
  return `${contrastOf(front, ground).toFixed(1)} to 1: easy to read.`;
}
