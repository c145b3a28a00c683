/**
 * Where a chain of moves leads, by the file names of the locations: the first, the one that took its place, and so on. It ends
 * with one that has not moved, or with the first that comes again: then the moves are a circle.
 * @param nextOf what took the place of a location; undefined where nothing did
 */
export function movesFrom(first: string, nextOf: (id: string) => string | undefined): string[] {
  const moves = [first];
  for (let next = nextOf(first); next !== undefined; next = nextOf(next)) {
    const isCircle = moves.includes(next);
    moves.push(next);
    if (isCircle) break;
  }
  return moves;
}
