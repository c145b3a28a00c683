import { describe, expect, it } from "vitest";
import { type Brand, neutralBrand } from "../../../../src/domain/brand/brand.ts";
import { brandFaults } from "../../../../src/domain/brand/brand-faults.ts";
import { contrastOf, hexOf, lchOf } from "../../../../src/domain/brand/color.ts";
import { colorPairs } from "../../../../src/domain/brand/color-pairs.ts";
import { deriveColors } from "../../../../src/domain/brand/derive-colors.ts";
import { movedColors } from "../../../../src/domain/brand/moved-colors.ts";
import { seededRandom } from "../../../support/seeded-random.ts";

const black = {
  ground: "#000000",
  paper: "#ffffff",
  ink: "#000000",
  corners: "square",
  motif: "none",
  typeface: "figtree",
} as const;
const looks: Readonly<Record<string, Brand>> = {
  neutral: neutralBrand,
  black,
  "black with yellow": { ...black, accent: "#ffd400" },
  white: { ...black, ground: "#ffffff" },
  yellow: { ...black, ground: "#ffe600" },
  lime: { ...black, ground: "#c6ff00", ink: "#102a43" },
  pastel: { ...black, ground: "#ffd6e0", paper: "#fff6f9", ink: "#6b4a55" },
  gray: { ...black, ground: "#808080", accent: "#808080" },
  "the darkest paper": { ...black, paper: hexOf([0.854, 0.05, 90]), ground: "#ffd6e0" },
};

/** The pairs of a brand that are paler than they have to be. */
function paleIn(brand: Brand): string[] {
  return Object.entries(deriveColors(brand)).flatMap(([scheme, tokens]) =>
    colorPairs.flatMap(({ front, ground, ratio }) => {
      const [one = "", other = ""] = [tokens.get(front), tokens.get(ground)];
      return contrastOf(one, other) >= ratio ? [] : [`${front} on ${ground}, ${scheme}: ${one} on ${other}`];
    }),
  );
}

describe("the contrast of what is derived", () => {
  it.each(Object.entries(looks))("is enough in every pair: %s", (_, brand) => expect(paleIn(brand)).toEqual([]));

  it("is enough with 2,000 colors taken at random", () => {
    const random = seededRandom(17);
    const color = () =>
      `#${Math.floor(random() * 0x1000000)
        .toString(16)
        .padStart(6, "0")}`;
    let refused = 0;
    for (let run = 0; run < 2000; run++) {
      const asked: Brand = {
        ground: color(),
        paper: run % 3 ? hexOf([0.86 + 0.14 * random(), 0.04 * random(), 360 * random()]) : color(),
        ink: color(),
        corners: "soft",
        motif: "none",
        typeface: "figtree",
        ...(run % 2 && { accent: color() }),
      };
      const faults = brandFaults(asked);
      refused += faults.length > 0 ? 1 : 0;
      const brand = { ...asked, ...Object.fromEntries(faults.map(({ field, nearest }) => [field, nearest])) };
      if (brandFaults(brand).length > 0 || paleIn(brand).length > 0)
        expect(paleIn(brand), JSON.stringify(brand)).toEqual([]);
    }
    expect(refused).toBeGreaterThan(100);
    expect(refused).toBeLessThan(1900);
  });
});

describe("the colors of the owner", () => {
  it("are shown as they are written where they can be read", () => {
    const { light } = deriveColors(neutralBrand);
    expect(light.get("track")).toBe(neutralBrand.ground);
    expect(light.get("paper")).toBe(neutralBrand.paper);
    expect(light.get("ink")).toBe(neutralBrand.ink);
    expect(light.get("accent")).toBe(neutralBrand.ground);
    expect(movedColors(neutralBrand)).toEqual([]);
  });

  it("are moved to the nearest lightness, with the same hue, where they cannot", () => {
    const pastel = { ...black, ground: "#ffd6e0" };
    const [moved, ...others] = movedColors(pastel);
    expect(others).toEqual([]);
    expect(moved).toMatchObject({ field: "ground", from: "#ffd6e0", pair: { front: "on-track", ground: "track" } });
    expect(moved?.contrast).toBeLessThan(1.5);
    expect(Math.abs(lchOf(moved?.to ?? "")[2] - lchOf("#ffd6e0")[2])).toBeLessThan(2);
    expect(contrastOf(moved?.to ?? "", deriveColors(pastel).light.get("on-track") ?? "")).toBeLessThan(4.7);
  });

  it("take the hue of the accent for tints where the ground is gray", () => {
    const hueOf = (token: string) => lchOf(deriveColors({ ...black, accent: "#ffd400" }).light.get(token) ?? "")[2];
    expect(Math.abs(hueOf("track-line") - lchOf("#ffd400")[2])).toBeLessThan(8);
  });
});

it("measures contrast as WCAG defines it", () => {
  expect(contrastOf("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrastOf("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrastOf("#182239", "#fefaf8")).toBeCloseTo(15.26, 1);
});
