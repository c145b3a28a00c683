import { type CustomPlugin, optimize } from "svgo";

/** A drawing in one color (`currentColor`), of shapes alone: what may stand in every page. */
export interface Drawing {
  /** what it shows of its plane, as SVG writes it */
  viewBox: string;
  /** how wide it is for each unit of its height */
  ratio: number;
  /** its shapes as SVG */
  shapes: string;
}

/** Elements that are shapes or hold some, with the words for what is none. */
const allowed = new Set(["svg", "g", "path", "circle", "rect", "ellipse", "line", "polyline", "polygon"]);
const others: Readonly<Record<string, string>> = {
  text: "letters of a typeface: turn them into paths",
  image: "a photograph: draw it with paths",
  linearGradient: "a color that changes: use one color",
  radialGradient: "a color that changes: use one color",
  script: "a script: export it anew as plain SVG",
  foreignObject: "a web page: export it anew as plain SVG",
};

/** Attributes of shapes; all others are left out. */
const attributes =
  /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform|fill|stroke|(fill|clip)-rule|stroke-(width|linecap|linejoin|miterlimit|dasharray)|(fill-|stroke-)?opacity)$/;

/** A logo is in every page twice. */
const mostLetters = 4000;

/**
 * The drawing as it may stand in a page: no script, no style, no address, nothing but shapes. Its colors become the one that the place
 * asks for, since each is seen on light, dark and strong grounds.
 * @returns what is wrong with it, in the owner's words, where it cannot be shown
 */
export function cleanDrawing(svg: string): Drawing | string {
  const found: string[] = [];
  let data: string;
  try {
    ({ data } = optimize(svg, {
      multipass: true,
      plugins: ["preset-default", "convertStyleToAttrs", "removeTitle", "removeDesc", inOneColor(found)],
    }));
  } catch {
    return "This is no whole drawing. Export it anew as plain SVG.";
  }
  const [, root, shapes] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(data) ?? [];
  if (root === undefined || !shapes) return "There are no shapes in this drawing. Export it anew as plain SVG.";
  const other = found.find((name) => name in others) ?? found[0];
  if (other) return `Shapes alone can be shown. This drawing has ${others[other] ?? `<${other}>: turn it into paths`}.`;
  const viewBox = valueIn(root, "viewBox") ?? boxOf(valueIn(root, "width"), valueIn(root, "height"));
  const [, , width = 0, height = 0] = (viewBox ?? "").split(/[\s,]+/).map(Number);
  if (!viewBox || !(width > 0 && height > 0))
    return "The drawing does not say how large it is. Export it anew with its size (viewBox).";
  if (shapes.length > mostLetters)
    return `The drawing has ${shapes.length.toLocaleString("en-US")} letters, and every page would carry it. Simplify it to ${mostLetters.toLocaleString("en-US")}.`;
  const inherited = [...root.matchAll(/ (fill|stroke[\w-]*|fill-rule)="([^"]*)"/g)].map(([text]) => text).join("");
  return {
    viewBox,
    ratio: width / height,
    shapes: `<g${inherited.includes(" fill=") ? "" : ' fill="currentColor"'}${inherited}>${shapes}</g>`,
  };
}

/** Notes what is no shape, and leaves of the others their form alone. */
function inOneColor(found: string[]): CustomPlugin {
  return {
    name: "in-one-color",
    fn: () => ({
      element: {
        enter: (node) => {
          if (!allowed.has(node.name)) found.push(node.name);
          for (const [name, value] of Object.entries(node.attributes)) {
            const isRoots = node.name === "svg" && /^(viewBox|xmlns)$/.test(name);
            if (!isRoots && !attributes.test(name)) delete node.attributes[name];
            else if (/^(fill|stroke)$/.test(name) && value !== "none") node.attributes[name] = "currentColor";
          }
        },
      },
    }),
  };
}

const valueIn = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

function boxOf(width: string | undefined, height: string | undefined): string | undefined {
  return width && height ? `0 0 ${Number.parseFloat(width)} ${Number.parseFloat(height)}` : undefined;
}
