import type { TimeRange } from "./day.ts";

/** An opening as the page writes it for the script and for the bars' rules: `840-1140`, in minutes since midnight. */
export function writeRange({ opens, closes }: TimeRange): string {
  return `${opens}-${closes}`;
}

/** The opening that {@link writeRange} wrote. */
export function readRange(text: string): TimeRange {
  const [opens = 0, closes = 0] = text.split("-").map(Number);
  return { opens, closes };
}
