/** The days of a week, Monday first, as the content files name them. */
export const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Day = (typeof days)[number];

/** The English names of the days: those of schema.org, and those of the messages to the owner. */
export const dayNames = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
} as const satisfies Record<Day, string>;

/** One opening of a day in minutes since its midnight; `closes` above 1440 is past midnight. */
export interface TimeRange {
  opens: number;
  closes: number;
}

/** The openings of one day, in order; an empty list is a closed day. */
export type DayHours = readonly TimeRange[];
export type WeekHours = Readonly<Record<Day, DayHours>>;

/** A day with hours of its own, whatever day of the week it is. */
export interface SpecialDay {
  /** `YYYY-MM-DD` in the clinic's zone */
  date: string;
  hours: DayHours;
  reason: string;
}
