import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** How a bone stands: degrees clockwise about its joint, map units. */
export type Stand = { turn?: number; x?: number; y?: number };
type Bones = Record<string, Stand>;

/** A ready move: where its bones are when it is done, or on the way at `at` (0 to 1); see `moves.yaml`. */
export type ReadyMove = { step: number; stops: { at: number; bones: Bones }[] };

/** The moves of `moves.yaml` by name. */
export function readMoves(): Record<string, ReadyMove> {
  const moves: Record<string, { step?: number; bones?: Bones; stops?: ({ at: number } & Record<string, unknown>)[] }> =
    parse(readFileSync(new URL("moves.yaml", import.meta.url), "utf8"));
  return Object.fromEntries(
    Object.entries(moves).map(([name, { step = 0, bones = {}, stops }]) => [
      name,
      {
        step,
        stops: stops?.map(({ at, ...rest }) => ({ at, bones: rest as Bones })) ?? [
          { at: 0, bones: {} },
          { at: 1, bones },
        ],
      },
    ]),
  );
}
