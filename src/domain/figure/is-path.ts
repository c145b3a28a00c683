/** How many numbers follow each letter of a path (SVG 2, section 9.3). */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** Is this the path of a drawing, from its first letter (M or m) to its last number? Nothing else may stand in it. */
export function isPath(d: string): boolean {
  if (!/^[Mm][\d\s,.MLHVCSQTAZa-z+-]*$/.test(d)) return false;
  return d.split(/(?=[a-df-z])/i).every((command) => {
    const count = counts[command.charAt(0).toLowerCase()];
    const numbers = command.slice(1).match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[^\s,]/gi) ?? [];
    if (count === undefined || numbers.some((number) => Number.isNaN(Number(number)))) return false;
    return count === 0 ? numbers.length === 0 : numbers.length > 0 && numbers.length % count === 0;
  });
}
