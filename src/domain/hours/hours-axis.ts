import { days, type SpecialDays, type TimeRange, type WeekHours } from "./day.ts";

/** The stretch of the day that a drawing of hours shows, in minutes since midnight; `to` above 1440 is past midnight. */
export interface HoursAxis {
  from: number;
  to: number;
}

/** The whole hours that enclose every opening of the week and the special days; the whole day if there is no opening. */
export function hoursAxis(week: WeekHours, specialDays: readonly SpecialDays[]): HoursAxis {
  const ranges: TimeRange[] = [...days.map((day) => week[day]), ...specialDays.map(({ hours }) => hours)].flat();
  if (ranges.length === 0) return { from: 0, to: 1440 };
  const opens = Math.min(...ranges.map((range) => range.opens));
  const closes = Math.max(...ranges.map((range) => range.closes));
  return { from: Math.floor(opens / 60) * 60, to: Math.ceil(closes / 60) * 60 };
}
