import { expect, it } from "vitest";
import { neutralBrand } from "../../../../src/domain/brand/brand.ts";
import { toldContrast } from "../../../../src/domain/brand/told-contrast.ts";

it.each([
  ["a color that can be read", {}, "ground", /^8\.\d to 1: easy to read\.$/],
  ["words", {}, "ink", /^14\.\d to 1: easy to read\.$/],
  [
    "a color that is shown in another way",
    { ground: "#ffd6e0" },
    "ground",
    /^1\.\d to 1 \(words on the track\), and people need 4\.5 to 1\. The site shows #[0-9a-f]{6}\.$/,
  ],
  [
    "paper that is refused",
    { paper: "#222222" },
    "paper",
    /^This cannot be read\. #[0-9a-f]{6} is the nearest that can\.$/,
  ],
] as const)("tells of %s", (_, change, field, told) =>
  expect(toldContrast({ ...neutralBrand, ...change }, field)).toMatch(told),
);
