import { describe, expect, it } from "vitest";
import { oneOfEach } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const file = "figure.yaml";
const region = "regions/side-muscle.mdx";

/** A figure with one shape, `knee`, seen from the front. */
const figure = `box: -50 0 100 100
outline: M0 0h20v90H0z
front:
  lines: M2 50h10
shapes:
  - id: knee
    view: front
    half:
      - d: M5 60h8v8z
    number: { x: 11, y: 62 }
    lens: -40 20 60 90
    scene: -60 30 90 50
    head: -50 20 90 70
`;
const shape = figure.slice(figure.indexOf("  - id"));
/** Three more shapes with as long paths as there may be. */
const longest = `      - d: M5 60h8v8z${"m0 0h1".repeat(300)}\n`;
const heavyShapes = ["shin", "foot", "toe"]
  .map((id) => shape.replace("knee", id).replace("      - d: M5 60h8v8z\n", longest.repeat(8)))
  .join("");
const put = (from: string, to: string) => ({ [file]: figure.replace(from, to) });

const faults: Record<string, PlantedFault> = {
  "a region's shape that the built-in figure nearly has": {
    change: { [region]: ["where:", "shape: lat\nwhere:"] },
    field: "shape",
    found: "lat",
    advice:
      /^Did you mean lats\? Write one of the shapes of the figure: lats, rotator-cuff, ql, erectors, .*\. Or leave the line out\.$/,
  },
  "a region's shape that the clinic's own figure does not have": {
    change: { [file]: figure, [region]: ["where:", "shape: psoas\nwhere:"] },
    file: region,
    field: "shape",
    found: "psoas",
    advice: /^Write one of the shapes of the figure: knee\. Or leave the line out\.$/,
  },
  "a region's shape that is no id": {
    change: { [region]: ["where:", "shape: The knee\nwhere:"] },
    field: "shape",
    found: "The knee",
    advice: /^Write the id of a shape of the figure: lower-case letters, digits and hyphens\.$/,
  },
  "a path with something else in it": {
    change: put("M0 0h20v90H0z", "'M0 0\"/><script>'"),
    file,
    field: "outline",
    advice: /^This is no whole path of a drawing\. Copy what your drawing program writes between the quotes of d=/,
  },
  "a path without its last number": {
    change: put("M5 60h8v8z", "M5 60h8vz"),
    file,
    field: "shapes.0.half.0.d",
    advice: /no whole path of a drawing/,
  },
  "a path of endless length": {
    change: put("M2 50h10", `M2 50${"h1".repeat(1000)}`),
    file,
    field: "front.lines",
    advice: /^Shorten it to 2,000 letters; it has 2005\.$/,
  },
  "a drawing that would weigh on every visitor": {
    change: { [file]: figure + heavyShapes },
    file,
    advice: /^All paths together have more than 24000 letters, and every visitor would load them\./,
  },
  "a box with three numbers": {
    change: put("-40 20 60 90", "-40 20 60"),
    file,
    field: "shapes.0.lens",
    advice: /^Write four numbers with spaces between them: left, top, width and height/,
  },
  "a box without a width": {
    change: put("-40 20 60 90", "-40 20 0 90"),
    file,
    field: "shapes.0.lens",
    advice: /Width and height are above 0\.$/,
  },
  "a layer that is none": {
    change: put("v8z", "v8z\n        layer: fibres"),
    file,
    field: "shapes.0.half.0.layer",
    advice: /^Did you mean fibers\? Write fibers, seam, deep or bones\./,
  },
  "a look that is none": {
    change: put("view: front", "view: front\n    look: bone"),
    file,
    field: "shapes.0.look",
    advice: /Write sheet or line\. Or leave the line out: then it is a muscle\.$/,
  },
  "no side at all": {
    change: put("front:\n  lines: M2 50h10\n", ""),
    file,
    advice: /^Add back: or front: with the lines on the body\.$/,
  },
  "a shape seen from a side that is not there": {
    change: put("view: front", "view: back"),
    file,
    field: "shapes",
    advice: /^A shape is seen from a side that the figure does not have\./,
  },
  "a lens where there is but one side": {
    change: put("front:", "lens:\n  box: 0 0 9 9\n  shift: 5 5\n  scale: 0.5\nfront:"),
    file,
    field: "lens",
    advice: /^A lens shows the front on the back, so it needs both sides\./,
  },
  "a shape in a window that there is not": {
    change: put("view: front", "view: front\n    inset: sole"),
    file,
    field: "shapes",
    advice: /^A shape is seen in a window that is not under insets\./,
  },
  "a number outside of its shape": {
    change: put("{ x: 11, y: 62 }", "{ x: 40, y: 64 }"),
    file,
    at: "number:",
    field: "shapes.0.number",
    advice: /^The number of knee stands outside of its shape\. Move it, write open: true .* or add to:/,
  },
  "a number that nobody sees": {
    change: put("{ x: 11, y: 62 }", "{ x: 80, y: 64 }"),
    file,
    at: "number:",
    field: "shapes.0.number",
    advice: /^The number of knee stands outside of box:, where nobody sees it\./,
  },
  "a shape over another's number": {
    change: { [file]: figure + shape.replace("knee", "shin").replace("{ x: 11, y: 62 }", "{ x: -11, y: 62 }") },
    file,
    at: "{ x: 11, y: 62 }",
    field: "shapes.0.number",
    advice: /^Over the number of knee lies the shape shin\. Move the number, or put shin further up in the list/,
  },
  "two numbers under one finger": {
    change: {
      [file]:
        figure +
        shape
          .replace("knee", "shin")
          .replace("M5 60h8v8z", "M5 66h8v8z")
          .replace("{ x: 11, y: 62 }", "{ x: 11, y: 68 }"),
    },
    file,
    at: "{ x: 11, y: 62 }",
    field: "shapes.0.number",
    advice: /^The numbers of knee and shin are so close that a finger on one meets the other\./,
  },
  "a picture that cuts off its shape": {
    change: put("head: -50 20 90 70", "head: 8 20 90 70"),
    file,
    at: "head:",
    field: "shapes.0.head",
    advice: /^This part of the drawing leaves out some of knee\. Make the box larger\.$/,
  },
  "a shift of one number": {
    change: put("front:", "lens:\n  box: 0 0 9 9\n  shift: '5'\n  scale: 0.5\nback:\n  lines: M2 50h10\nfront:"),
    file,
    field: "lens.shift",
    advice: /^Write two numbers with a space between them: to the right and down, such as 82 -121\.$/,
  },
  "two shapes of one id": {
    change: { [file]: figure + shape },
    file,
    field: "shapes",
    advice: /^Two shapes have the same id\. Give each its own\.$/,
  },
  "a figure without a shape": {
    change: put(`shapes:\n${shape}`, "shapes: []\n"),
    file,
    field: "shapes",
    advice: /^Add a shape\. Without one there is nothing to light up; then delete the file\.$/,
  },
};

describe("the figure and its shapes", () => {
  it.each(Object.entries(faults))("finds %s", (_, fault) => expectOneProblem(fault));

  it("may be the clinic's own", async () => {
    const content = oneOfEach();
    const own = {
      ...content,
      [file]: figure,
      [region]: String(content[region]).replace("where:", "shape: knee\nwhere:"),
    };
    expect(await problemsIn(own)).toEqual([]);
  });
});
