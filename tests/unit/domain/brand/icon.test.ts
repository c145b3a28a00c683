import { describe, expect, it } from "vitest";
import { neutralBrand } from "../../../../src/domain/brand/brand.ts";
import { deriveColors } from "../../../../src/domain/brand/derive-colors.ts";
import { icoFile } from "../../../../src/domain/brand/ico-file.ts";
import { iconDrawing } from "../../../../src/domain/brand/icon.ts";

const parts = { brand: neutralBrand, colors: deriveColors(neutralBrand).light, mark: undefined, name: " <b> & Sons" };

describe("the icon", () => {
  it("shows the first letter of the name where there is no mark", () => {
    expect(iconDrawing(parts, "tile")).toMatch(
      /<rect width="32" height="32" rx="5" fill="#3f5163"\/><text [^>]*>&lt;<\/text>/,
    );
  });

  it("shows the mark in the middle, smaller where a system cuts out its own form", () => {
    const mark = { viewBox: "0 0 4 4", ratio: 1, shapes: "<g/>" };
    const icon = (plane: "tile" | "full") => iconDrawing({ ...parts, mark }, plane);
    expect(icon("tile")).toContain('<svg x="5.12" y="5.12" width="21.76" height="21.76" viewBox="0 0 4 4"');
    expect(icon("full")).toContain('<svg x="7.36" y="7.36" width="17.28" height="17.28"');
    expect(icon("full")).not.toContain("rx=");
  });
});

it("An .ico file lists its pictures and where each begins", () => {
  const file = icoFile(
    new Map([
      [16, new Uint8Array([1, 2, 3])],
      [256, new Uint8Array([4, 5])],
    ]),
  );
  expect([...file.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  expect([...file.subarray(6, 22)]).toEqual([16, 16, 0, 0, 1, 0, 32, 0, 3, 0, 0, 0, 38, 0, 0, 0]);
  expect([...file.subarray(22, 38)]).toEqual([0, 0, 0, 0, 1, 0, 32, 0, 2, 0, 0, 0, 41, 0, 0, 0]);
  expect([...file.subarray(38)]).toEqual([1, 2, 3, 4, 5]);
});
