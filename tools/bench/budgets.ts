/**
 * What a page may weigh and how long it may take. What the program adds is tested on frozen content (`tests/build/budgets.test.ts`);
 * what an owner writes is never a failure. The rest is measured by `npm run bench pages`.
 */
export const budgets = {
  /** a page with its styles, in brotli: what fits the first flight of a connection (10 segments of 1,460 bytes) */
  html: 14_600,
  /** of it, what is left of a typical page for further words of the owner */
  room: 1_536,
  /** of it, what every page has: head, header, hours, foot and its styles, without its own part and the facts for machines */
  frame: 8_200,
  /** the scripts that a page loads before any click, in brotli; the page with the form for a call loads 85 bytes more than others */
  script: 2_600,
  /** the font file of every page, as it is */
  font: 25 * 1024,
  /** all that a page asks for before a click, with headers and font, as it goes over the wire */
  wire: 45 * 1024,
  /** Lighthouse's scores on a phone, all four of them */
  score: 100,
  /** how long the main thread is blocked, in milliseconds */
  blocking: 20,
  /** how far things move while the page comes in (Cumulative Layout Shift) */
  shift: 0,
  /** when the largest part of the first view is painted, as a share of what the page beside ours takes */
  paintShare: 0.65,
} as const;
