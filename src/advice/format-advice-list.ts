import { type Advice, formatAdvice } from "./advice.ts";

const most = 10;

/** The remarks under a heading that says that nothing has to be done; empty without remarks. @param all every one, or the first ten */
export function formatAdviceList(list: readonly Advice[], all: boolean): string {
  if (list.length === 0) return "";
  const shown = all ? list : list.slice(0, most);
  const rest = list.length - shown.length;
  const more = rest > 0 ? [`… and ${rest} more: npm run check -- --advice`] : [];
  return ["Advice (nothing has to be done):", ...shown.map(formatAdvice), ...more].join("\n\n");
}
