import { drawnByKnots } from "./drawn-by-knots.ts";
import { boxOf, type Figure, type FigureShape } from "./figure.ts";
import { lowBackShapes } from "./low-back-shapes.ts";
import { outlinePoints } from "./outline-points.ts";

/** The order of painting: what lies in front comes later. */
const paintOrder =
  "lats rotator-cuff ql erectors fascia obliques side-ribs abdominals chest triceps forearm-front biceps shoulder jaw neck-front mid-back neck-back thoracic forearm-back elbow hand hamstrings glutes achilles adductors quads outer-hip knee calf shin foot-top ankle psoas sole".split(
    " ",
  );

const byId = new Map([...lowBackShapes, ...drawnByKnots.shapes].map((shape) => [shape.id, shape]));
const shapes = paintOrder.flatMap((id) => byId.get(id) ?? []);

/** The spine and pelvis from the front, on which the psoas lies. */
const hips = {
  lines:
    "M13 237c7-11 21-16 31-8q4 12-1 23-4 9-7 14m-9-4q-10 9-25 14v12q8 7 16 15 9-3 9-17m-14-49q-4 21-13 31m25 2c0-8 11-10 15-4 4 0 10-4 13 2 2 8-2 16-3 28l-2 36m-11 0q0-23-1-38-8-10-11-24M5 172q24 7 35 26M5 181q18 5 26 16",
  axis: "M0 190v53",
};

/** A whole body from behind and from the front, with what lies deep in the hips and the sole of the foot in windows. */
export const builtInFigure: Figure = {
  box: "-138 -8 276 624",
  outline: drawnByKnots.outline,
  strokes: drawnByKnots.strokes,
  back: drawnByKnots.back,
  front: drawnByKnots.front,
  insets: [
    { id: "hips", box: "-76 167 152 152", ...hips },
    { id: "sole", box: "-57 -11 114 114", ...drawnByKnots.sole },
  ],
  shapes,
};

/** The same body down to the hips, its arms cut off above the hands; the hips from the front in a lens. */
const torso = {
  box: "-124 -30 248 374",
  outline:
    "M-1 2q26 1 27 30 3 0 3 8-1 10-5 10-4 10-5 20t7 15c10 6 22 8 34 13q18 7 22 28 4 19 9 40 4 21 10 42 8 19 11 46 4 27 6 46 3 20 1 48h-17q-1-25-2-48-6-25-13-52-3-16-7-32-9-25-22-67 0 15-3 29-6 18-7 35c0 14 6 25 10 39q5 19 5 44-2 25-6 52H6q0-22-7-38",
  back: {
    lines:
      "M22 114q21-5 38-12 3 7-4 12-13 14-28 29-11-16-7-39m38 4q5 28 23 45m4 62q7 5 13 0M6 180q16 6 27 21m19 123q-6 9-7 24",
    axis: "M0 191v49",
  },
  front: hips,
  lens: { box: "40 -28 84 112", shift: "82 -121", scale: 0.66 },
} satisfies Omit<Figure, "shapes">;

/** What can be seen on the torso. */
const onTorso = new Set([...lowBackShapes.map(({ id }) => id), "rotator-cuff", "mid-back", "neck-back", "triceps"]);

/**
 * The part of the built-in figure that a clinic shows: the torso where that holds all shapes in use, else the body, cut above
 * and below what is in use.
 * @param ids the ids of the shapes in use; one that the figure does not have is passed over
 */
export function figureInUse(ids: readonly string[]): Figure {
  const used = shapes.filter(({ id }) => ids.includes(id));
  if (used.every(({ id }) => onTorso.has(id))) {
    const { front, lens, ...behind } = torso;
    const onIt = used.map(({ inset, ...shape }) => shape);
    return used.some(({ view }) => view === "front") ? { ...torso, shapes: onIt } : { ...behind, shapes: onIt };
  }
  const insets = (builtInFigure.insets ?? []).filter(({ id }) => used.some(({ inset }) => inset === id));
  const sides = used.filter(({ inset }) => !inset).map(({ view }) => view);
  return {
    ...builtInFigure,
    box: boxAround(used.filter(({ inset }) => !inset)),
    back: sides.includes("back") ? builtInFigure.back : undefined,
    front: sides.includes("front") ? builtInFigure.front : undefined,
    insets,
    shapes: used,
  };
}

/** What a site draws: the clinic's own figure as it is, else the part of the built-in one that its regions use. */
export function shownFigure(own: Figure | undefined, shapesInUse: readonly string[]): Figure {
  return own ?? figureInUse(shapesInUse);
}

/** The part of a view in which these shapes are seen: with the head where they reach up to the chest, without legs where they do not. */
function boxAround(seen: readonly FigureShape[]): string {
  const [left, crown, width, height] = boxOf(builtInFigure.box);
  const heights = seen.flatMap(({ half }) =>
    half.flatMap(({ d }) =>
      outlinePoints(d)
        .flat()
        .map(([, y]) => y),
    ),
  );
  if (heights.length === 0) return builtInFigure.box;
  const top = Math.min(...heights) < 215 ? crown : Math.round(Math.min(...heights)) - 40;
  const end = Math.max(...heights) > 480 ? crown + height : Math.round(Math.max(...heights)) + 40;
  return `${left} ${top} ${width} ${end - top}`;
}
