import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Path, parsePath } from "./path.ts";
import { parseSkin, type Skin } from "./skin.ts";
import { drawKnots } from "./spline.ts";

/** A path of a part. One that bends has the knots of two poses, one at rest and one when its bone is turned as far as `Part.at`. */
export type Shape = { look: string; name: string; skin: Skin; path: Path; poses?: readonly [string, string] };

/** Knots of a pose that sit on a moving bone, by their number in the path: where at rest and, if elsewhere, when turned. */
export type Ride = { bone: string; path: number; knots: Record<string, [number, number][]> };

/**
 * A part of the figure, as `parts/` has it. `mirror`: drawn for the right half. `optional`: seen only where a scene names it. `soft`: it
 * gives way under hands. `by`: the bone whose turn decides between the two poses; `at` is its turn in the second.
 */
export type Part = {
  name: string;
  mirror: boolean;
  optional: boolean;
  soft: boolean;
  by?: string;
  at: number;
  ride?: Ride;
  shapes: Shape[];
};

type Written = Partial<Omit<Part, "name" | "shapes">> & {
  skin?: string;
  paths: { look: string; name?: string; skin?: string; k: string | [string, string] }[];
};

/** A hand: its paths, and whether it is the client's own. */
export type HandDrawing = { client: boolean; shapes: { look: string; d: string }[] };
export type Signs = Record<string, { look: string; d: string }[]>;

/** All that can be drawn: the parts of each view, back to front, hands and signs by their names. */
export type Figure = {
  views: Record<"side" | "back" | "above" | "posture", Part[]>;
  hands: Record<string, HandDrawing>;
  signs: Signs;
};

/** Reads the drawings of `parts/`. */
export function readFigure(): Figure {
  const hands = Object.entries(readFile("hands")).map(([name, written]): [string, HandDrawing] => [
    name,
    { client: "client" in written, shapes: drawAll(written) },
  ]);
  const signs = Object.entries(readFile("signs")).map(([name, written]) => [name, drawAll(written)] as const);
  return {
    views: { side: readView("side"), back: readView("back"), above: readView("above"), posture: readView("posture") },
    hands: Object.fromEntries(hands),
    signs: Object.fromEntries(signs),
  };
}

function readFile(name: string): Record<string, Written> {
  return parse(readFileSync(new URL(`parts/${name}.yaml`, import.meta.url), "utf8"));
}

function readView(name: string): Part[] {
  return Object.entries(readFile(name)).map(([part, { paths, skin = "", ...written }]) => ({
    name: part,
    mirror: false,
    optional: false,
    soft: false,
    at: 1,
    ...written,
    shapes: paths.map(({ look, name = "", skin: own = skin, k }) => ({
      look,
      name,
      skin: parseSkin(own),
      path: parsePath(drawLine(typeof k === "string" ? k : k[0])),
      ...(typeof k !== "string" && { poses: k }),
    })),
  }));
}

function drawAll({ paths }: Written): { look: string; d: string }[] {
  return paths.map(({ look, k }) => ({ look, d: drawLine(typeof k === "string" ? k : k[0]) }));
}

/** A drawing is written in knots, or as the `d` of a path. */
function drawLine(text: string): string {
  return text.startsWith("M") ? text : drawKnots(text);
}
