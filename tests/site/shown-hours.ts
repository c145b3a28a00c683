import type { TimeRange } from "../../src/domain/hours/day.ts";

/** An opening on the clock: `13:00-18:00`. What closes past midnight closes at an hour of the clock, a whole day at 23:59. */
export function clocksOf({ opens, closes }: TimeRange): string {
  if (opens === 0 && closes === 1440) return "00:00-23:59";
  const onClock = (minutes: number) => clock(Math.floor(minutes / 60) % 24, String(minutes % 60).padStart(2, "0"));
  return `${onClock(opens)}-${onClock(closes)}`;
}

/**
 * The hours in a text of a page as people read them: `8:30am–11:30am, 1pm–5pm`, `8 h 30 à 11 h 30`, `14:00–19:00`, each as
 * `13:00-17:00`.
 * @param allDay what the page's language says of a day without end
 */
export function shownHours(text: string, allDay: string): string[] {
  if (text.includes(allDay)) return ["00:00-23:59"];
  const ranges = [
    ...text.matchAll(/(\d+)(?::(\d\d))?([ap])m–(\d+)(?::(\d\d))?([ap])m/g),
    ...text.matchAll(/(\d+) h(?: (\d\d))?() à (\d+) h(?: (\d\d))?/g),
    ...text.matchAll(/(\d+):(\d\d)()–(\d+):(\d\d)(?![\dap])/g),
  ];
  return ranges
    .map(([, from, fromMinutes, fromHalf, to, toMinutes, toHalf]) => {
      return `${clock(Number(from), fromMinutes, fromHalf)}-${clock(Number(to), toMinutes, toHalf)}`;
    })
    .sort();
}

/** `6:30` of an afternoon → `18:30` */
function clock(hour: number, minutes = "00", half?: string): string {
  const past = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return `${String(past).padStart(2, "0")}:${minutes}`;
}
