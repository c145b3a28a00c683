/**
 * What word processors, browsers, systems and programs that keep folders alike on several computers add to the name of a second
 * version of a file: `home (1).mdx`, `home - Copy.mdx`, `home (conflicted copy 2026-05-01).mdx`, `home-DESKTOP-AB12.mdx`, `~$home.mdx`.
 */
const marks: readonly RegExp[] = [
  /^~\$/,
  /^#(?=.*#$)|(?<=^#.*)#$/g,
  /^(?:copy of|kopie von|copie de)\s+/i,
  /\s*\([^()]*(?:conflict|konflikt|conflit|en conflicto)[^()]*\)/i,
  /[.\s_-]+(?:sync-)?conflict(?:ed)?(?:[\s_-]+copy)?(?:[.\s_-]*[\w-]+)?(?=\.)/i,
  /-(?:DESKTOP|LAPTOP|MACBOOK|PC|IMAC)(?:-[\w-]+)?(?=\.|$)/,
  /\s*\(\d+\)/,
  /(?:\s+-)?\s+(?:copy|kopie|copie|copia)(?:\s+\d+)?(?=\.|$)/i,
  /\s+\d(?=\.)/,
  /~$/,
  /\.(?:bak|backup|orig|old|tmp|swp|rej)$/i,
];

/** The name of the file that this one is a second version of; `undefined` if nothing in its name says so. */
export function secondVersionOf(name: string): string | undefined {
  const original = marks.reduce((rest, mark) => rest.replace(mark, ""), name);
  return original !== name && /^[^.].*\.(?:mdx|yaml)$/i.test(original) ? original : undefined;
}
