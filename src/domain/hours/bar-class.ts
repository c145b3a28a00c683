import type { TimeRange } from "./day.ts";

/** The class that places an opening's bar in its lane: `b-840-1140`. The rules are generated, see integrations/bar-styles.ts. */
export function barClass({ opens, closes }: TimeRange): string {
  return `b-${opens}-${closes}`;
}
