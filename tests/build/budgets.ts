/** What a page may weigh, in bytes. */
export const budgets = {
  /** a page with its styles, in brotli: what fits the first flight of a connection (10 segments of 1,460 bytes) */
  html: 14_600,
  /** the scripts that a page loads before any click, in brotli */
  script: 2_048,
  /** the one font file, as it is */
  font: 25 * 1024,
} as const;
