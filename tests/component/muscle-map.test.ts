import { describe, expect, it } from "vitest";
import FigureCrop from "../../src/components/figure/FigureCrop.astro";
import MuscleMap from "../../src/components/figure/MuscleMap.astro";
import { builtInFigure, figureInUse } from "../../src/domain/figure/built-in-figure.ts";
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
const numbers = ({ elements }: Drawn) =>
  elements.filter(({ tagName, attrs }) => tagName === "text" && attrs.length === 0).map(textIn);
const textIn = (element: Drawn["elements"][number]) =>
  element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
const uses = ({ elements }: Drawn) =>
  elements.filter(({ tagName }) => tagName === "use").flatMap((element) => attribute(element, "href") ?? []);

describe("the map of a clinic's own figure", () => {
  it("shows the one side that the figure has, without a lens", async () => {
    const drawn = await map(own, { regions: [regionOf(knee, 1)], as: "links" });
    expect(drawn.html).toContain('viewBox="-50 0 100 100"');
    expect(uses(drawn).filter((href) => /^#[bf]-/.test(href))).toEqual(["#b-front", "#f-knee"]);
    expect(numbers(drawn)).toEqual(["1"]);
    expect(drawn.html).not.toMatch(/<clippath/i);
  });

  it("leads to the regions that have a shape, by the shape and by its number, beside the list that keyboards use", async () => {
    const drawn = await map(own, { regions: [regionOf(knee, 1), regionOf(undefined, 2)], as: "links" });
    const link = ["/regions/1/", "-1", "knee"];
    expect(
      drawn.byRole("link").map((one) => ["href", "tabindex", "data-shape"].map((name) => attribute(one, name))),
    ).toEqual([link, link]);
    expect(drawn.html).toContain('aria-hidden="true"');
  });

  it("is a picture with a name and lit shapes where nothing leads on", async () => {
    const drawn = await map(own, { regions: [regionOf(knee, 3)], as: "picture", lit: ["knee"], label: "The knee" });
    const svg = drawn.elements.find((element) => attribute(element, "role") === "img");
    expect(svg && [attribute(svg, "aria-label"), attribute(svg, "class")]).toEqual(["The knee", "fig h-knee"]);
    expect(drawn.byRole("link")).toEqual([]);
    expect(numbers(drawn)).toEqual([]);
  });

  it("leads with a line from a number to a shape that is too small for it", async () => {
    const small = { ...knee, number: { x: 40, y: 64, to: { x: 8, y: 62 } } };
    const { html } = await map({ ...own, shapes: [small] }, { regions: [regionOf(small, 1)], as: "links" });
    expect(html).toContain('transform="translate(40 64)"');
    expect(html).toContain('d="M0 0L-32 -2"');
  });

  it("shows two sides next to each other where it has no lens, and windows beside them", async () => {
    const both: Figure = {
      ...own,
      back: { lines: "M2 50h10" },
      insets: [{ id: "cap", title: "Kneecap", box: "0 0 20 20", lines: "M1 1h2" }],
      shapes: [knee, { ...knee, id: "calf", view: "back" }, { ...knee, id: "cap", inset: "cap" }],
    };
    const regions = both.shapes.map((shape, index) => regionOf(shape, index + 1));
    const drawn = await map(both, { regions, as: "links" });
    expect(uses(drawn).filter((href) => /^#[bf]-/.test(href))).toEqual([
      "#b-back",
      "#f-calf",
      "#b-front",
      "#f-knee",
      "#b-cap",
      "#f-cap",
    ]);
    expect(drawn.html).toContain("Kneecap");
  });
});

it("the part of the built-in figure for the low back shows the front in the lens, and each number once", async () => {
  const figure = figureInUse(["lats", "ql", "erectors", "fascia", "thoracic", "glutes", "psoas"]);
  const regions = figure.shapes.map((shape, index) => regionOf(shape, index + 1));
  const drawn = await map(figure, { regions, as: "links" });
  expect(drawn.html).toContain('id="lc"');
  expect(uses(drawn)).toEqual(expect.arrayContaining(["#b-back", "#b-front", "#f-psoas", "#f-lats"]));
  expect(numbers(drawn).sort()).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
});

it("a figure too large for a page is shown from its file, and its pieces stand in no page", async () => {
  const regions = builtInFigure.shapes.map((shape, index) => regionOf(shape, index + 1));
  const drawn = await map(builtInFigure, { regions, as: "links" });
  expect(new Set(uses(drawn).map((href) => href.split("#")[0]))).toEqual(new Set(["/figure.svg"]));
  expect(drawn.html).not.toContain("<defs");
});

describe("a part of the figure", () => {
  const drawnKnee = { ...knee, drawing: "/figure.svg#front" };

  it("shows the shape's side in the shape's box, with the shape lit", async () => {
    const { html } = await renderComponent(FigureCrop, { shape: drawnKnee, crop: "lens" });
    expect(html).toContain('class="lens h-knee"');
    expect(html).toContain('viewBox="-50 20 60 90"');
    expect(html).toContain('href="/figure.svg#front"');
  });

  it("is an ornament without a label, else a picture", async () => {
    const ornament = await renderComponent(FigureCrop, { shape: drawnKnee, crop: "head" });
    expect(ornament.html).toContain('aria-hidden="true"');
    const picture = await renderComponent(FigureCrop, { shape: drawnKnee, crop: "head", label: "The knee" });
    expect(picture.html).toMatch(/role="img" aria-label="The knee"/);
  });
});
