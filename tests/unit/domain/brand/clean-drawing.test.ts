import { describe, expect, it } from "vitest";
import { cleanDrawing, type Drawing } from "../../../../src/domain/brand/clean-drawing.ts";

const inBox = (shapes: string, attributes = 'viewBox="0 0 20 10"') => `<svg ${attributes}>${shapes}</svg>`;
const path = '<path d="M0 0h5v5z"/>';

describe("a logo as it stands in the pages", () => {
  it("is shapes in the one color of the place", () => {
    expect(cleanDrawing(inBox(path))).toEqual({
      viewBox: "0 0 20 10",
      ratio: 2,
      shapes: '<g fill="currentColor"><path d="M0 0h5v5z"/></g>',
    });
    expect(cleanDrawing(inBox(`<g style="fill:red;stroke:#00f">${path}</g>`))).toMatchObject({
      shapes: '<g fill="currentColor"><path fill="currentColor" stroke="currentColor" d="M0 0h5v5z"/></g>',
    });
  });

  it("keeps how its lines are drawn", () => {
    const root = 'viewBox="0 0 4 4" fill="none" stroke="#123456" stroke-width="3"';
    expect(cleanDrawing(inBox('<path d="M0 0h5"/>', root))).toMatchObject({
      shapes: '<g fill="none" stroke="currentColor" stroke-width="3"><path d="M0 0h5"/></g>',
    });
  });

  it("takes its box from its size where it has none", () => {
    expect(cleanDrawing(inBox(path, 'width="30px" height="10"'))).toMatchObject({ viewBox: "0 0 30 10", ratio: 3 });
  });

  it.each([
    ["code on a shape", inBox('<path onclick="run()" d="M0 0h5v5z"/>')],
    ["classes, names and data", inBox('<style>.a{fill:red}</style><path class="a" id="b" data-c="d" d="M0 0h5v5z"/>')],
    ["a color from elsewhere", inBox('<path fill="url(https://example.com/a.svg#b)" d="M0 0h5v5z"/>')],
    ["a filter from elsewhere", inBox('<path filter="url(https://example.com/a.svg#b)" d="M0 0h5v5z"/>')],
    ["a title and remarks", inBox(`<title>Logo</title><!-- made with a program -->${path}`)],
  ])("loses %s", (_, svg) => {
    const drawing = cleanDrawing(svg) as Drawing;
    expect(drawing.shapes).toMatch(/^<g fill="currentColor"><path (fill="currentColor" )?d="M0 0h5v5z"\/><\/g>$/);
  });

  it.each([
    ["a script", inBox(`<script>run()</script>${path}`), /^Shapes alone can be shown\. This drawing has a script: /],
    ["letters", inBox("<text>Ab</text>"), /has letters of a typeface: turn them into paths\.$/],
    [
      "a photograph",
      inBox(`<image href="a.png" width="5" height="5"/>${path}`),
      /has a photograph: draw it with paths\.$/,
    ],
    [
      "a gradient",
      inBox(`<linearGradient id="a"><stop/></linearGradient><path fill="url(#a)" d="M0 0h5v5z"/>`),
      /has a color that changes: use one color\.$/,
    ],
    ["a link", inBox(`<a href="https://example.com">${path}</a>`), /has <a>: turn it into paths\.$/],
    [
      "another drawing",
      inBox('<use href="https://example.com/a.svg#b"/>'),
      /has <use>: turn it into paths\.$|no shapes/,
    ],
    ["half a file", '<svg viewBox="0 0 1 1"><path', /^This is no whole drawing\. Export it anew as plain SVG\.$/],
    ["nothing", inBox(""), /^There are no shapes in this drawing\./],
    ["no size", inBox(path, ""), /^The drawing does not say how large it is\./],
    [
      "too many lines",
      inBox(`<path d="M0 0${"l1 2 3.5 9 8 7".repeat(600)}"/>`),
      /^The drawing has [\d,]+ letters, and every page would carry it\. Simplify it to 4,000\.$/,
    ],
  ])("is refused with %s", (_, svg, advice) => expect(cleanDrawing(svg)).toMatch(advice));
});
