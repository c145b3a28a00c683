/** The shapes that the muscle map can light up. The figure draws each of them: `components/figure/`. */
export const shapeIds = ["fascia", "psoas", "ql", "lats", "erectors", "thoracic", "glutes"] as const;
export type ShapeId = (typeof shapeIds)[number];
