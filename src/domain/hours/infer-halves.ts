import type { WrittenRange } from "./parse-opening-hours.ts";
import { minutesOf, type WrittenTime } from "./parse-time.ts";

/**
 * Says am or pm where it was said once for several times: `1–5 PM`, `8–12 PM`, `9am-5`, `9-12, 2-6pm`, and where every reading
 * is the same: `10:00-12:00` is before noon by both clocks.
 * @returns `undefined` if it could be meant in two ways
 */
export function inferHalves(ranges: readonly WrittenRange[]): WrittenRange[] | undefined {
  const read = ranges.map(ofOne);
  const complete = read.map((range, index) => range ?? between(ranges[index], read[index - 1], read[index + 1]));
  return complete.every((range) => range !== undefined) ? complete : undefined;
}

/** What one opening says by itself. */
function ofOne(range: WrittenRange): WrittenRange | undefined {
  const { opens, closes } = range;
  if (opens.half && closes.half) return range;
  if (opens.hour > 12 || closes.hour > 12 || opens.hour < 1 || closes.hour < 1) return undefined;
  if (closes.half) {
    const same = { ...range, opens: withHalf(opens, closes.half) };
    if (isForward(same)) return same;
    const other = { ...range, opens: withHalf(opens, otherHalf(closes.half)) };
    return isForward(other) || closes.half === "am" ? other : undefined;
  }
  if (opens.half) {
    const same = { ...range, closes: { ...closes, half: opens.half } };
    if (isForward(same)) return same;
    return { ...range, closes: { ...closes, half: otherHalf(opens.half) } };
  }
  // Up to noon: the 24-hour clock and the other one say the same.
  if (closes.hour !== 12 || opens.hour < 6 || opens.hour > 11) return undefined;
  return { ...range, opens: { ...opens, half: "am" }, closes: { ...closes, half: "pm" } };
}

/** The one reading of an opening that fits between the openings before and after it. */
function between(
  range: WrittenRange | undefined,
  before: WrittenRange | undefined,
  after: WrittenRange | undefined,
): WrittenRange | undefined {
  if (!range || (!before && !after)) return undefined;
  const earliest = before ? (minutesOf(before.closes) ?? 0) : 0;
  const latest = after ? (minutesOf(after.opens) ?? 1440) : 1440;
  const fitting = halves.flatMap(([opens, closes]) => {
    const said = { ...range, opens: withHalf(range.opens, opens), closes: withHalf(range.closes, closes) };
    const [from, to] = [minutesOf(said.opens) ?? -1, minutesOf(said.closes) ?? -1];
    return from >= earliest && from < to && to <= latest && to - from <= longest ? [said] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

const longest = 9 * 60;
const halves = [
  ["am", "am"],
  ["am", "pm"],
  ["pm", "pm"],
] as const;

const withHalf = (time: WrittenTime, half: "am" | "pm"): WrittenTime => ({ ...time, half });
const otherHalf = (half: "am" | "pm") => (half === "am" ? "pm" : "am");
const isForward = ({ opens, closes }: WrittenRange) => (minutesOf(opens) ?? 0) < (minutesOf(closes) ?? 0);
