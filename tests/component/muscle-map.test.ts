import { describe, expect, it } from "vitest";
import FigureCrop from "../../src/components/figure/FigureCrop.astro";
import MuscleMap from "../../src/components/figure/MuscleMap.astro";
import { builtInFigure } from "../../src/domain/figure/built-in-figure.ts";
import type { Figure, FigureShape } from "../../src/domain/figure/figure.ts";
import { attribute } from "../support/elements.ts";
import { type Drawn, renderComponent } from "../support/render-component.ts";

const knee: FigureShape = {
  id: "knee",
  view: "front",
  half: [{ d: "M5 60h8v8z" }, { d: "M6 62h2", layer: "fibers" }],
  number: { x: 8, y: 64 },
  lens: "-50 20 60 90",
  scene: "-80 30 90 50",
  head: "-50 20 90 70",
};
const own: Figure = { box: "-50 0 100 100", outline: "M0 0h20v90H0z", front: { lines: "M2 50h10" }, shapes: [knee] };

const regionOf = (shape: FigureShape | undefined, number: number) => ({ shape, number, href: `/regions/${number}/` });
const map = (figure: Figure, props: object) => renderComponent(MuscleMap, { figure, ...props });
const ids = ({ elements }: Drawn) => elements.flatMap((element) => attribute(element, "id") ?? []);
const numbers = ({ elements }: Drawn) => elements.filter(({ tagName }) => tagName === "text").map(textIn);
const textIn = (element: Drawn["elements"][number]) =>
  element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");

describe("the map of a clinic's own figure", () => {
  it("shows the one side that the figure has, without a lens", async () => {
    const drawn = await map(own, { regions: [regionOf(knee, 1)], as: "links" });
    expect(drawn.html).toContain('viewBox="-50 0 100 100"');
    expect(ids(drawn)).toEqual(["bd", "bod", "ctx", "ctxp", "f-knee", "s-knee", "front"]);
    expect(numbers(drawn)).toEqual(["1"]);
    expect(drawn.html).not.toMatch(/<clippath/i);
  });

  it("leads to the regions that have a shape, beside the list that keyboards use", async () => {
    const drawn = await map(own, { regions: [regionOf(knee, 1), regionOf(undefined, 2)], as: "links" });
    expect(drawn.byRole("link").map((link) => [attribute(link, "href"), attribute(link, "tabindex")])).toEqual([
      ["/regions/1/", "-1"],
    ]);
    expect(drawn.html).toContain('aria-hidden="true"');
  });

  it("is a picture with a name and lit shapes where nothing leads on", async () => {
    const drawn = await map(own, { regions: [regionOf(knee, 3)], as: "picture", lit: ["knee"], label: "The knee" });
    const svg = drawn.elements.find(({ tagName }) => tagName === "svg");
    expect(svg && [attribute(svg, "role"), attribute(svg, "aria-label"), attribute(svg, "class")]).toEqual([
      "img",
      "The knee",
      "fig h-knee",
    ]);
    expect(drawn.byRole("link")).toEqual([]);
  });
});

it("the built-in figure shows its front in the lens, and paints each number once", async () => {
  const regions = builtInFigure.shapes.map((shape, index) => regionOf(shape, index + 1));
  const drawn = await map(builtInFigure, { regions, as: "links" });
  expect(ids(drawn)).toEqual(expect.arrayContaining(["back", "front", "lc", "f-psoas", "f-lats"]));
  expect(numbers(drawn).sort()).toEqual(["1", "2", "3", "4", "5", "6", "7", "front"]);
});

describe("a part of the figure", () => {
  it("shows the shape's side in the shape's box, with the shape lit", async () => {
    const { html } = await renderComponent(FigureCrop, { shape: knee, crop: "lens" });
    expect(html).toContain('class="lens h-knee"');
    expect(html).toContain('viewBox="-50 20 60 90"');
    expect(html).toContain('href="#front"');
  });

  it("is an ornament without a label, else a picture", async () => {
    const ornament = await renderComponent(FigureCrop, { shape: knee, crop: "head" });
    expect(ornament.html).toContain('aria-hidden="true"');
    const picture = await renderComponent(FigureCrop, { shape: knee, crop: "head", label: "The knee" });
    expect(picture.html).toMatch(/role="img" aria-label="The knee"/);
  });
});
