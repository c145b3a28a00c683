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

/** The hours of a week. */
export type WeekHours = Readonly<Record<Day, DayHours>> & {
  /** days without openings on which people come by appointment */
  readonly byAppointment?: readonly Day[] | undefined;
};

/** Days with hours of their own, whatever days of the week they are. */
export interface SpecialDays {
  /** the first day, `YYYY-MM-DD` in the clinic's zone */
  from: string;
  /** the last day, which counts; the first one for a single day */
  until: string;
  /** the days of the week on which it holds; all of them if it is missing */
  days?: readonly Day[] | undefined;
  /** holds in every year from the first one on */
  yearly?: boolean | undefined;
  hours: DayHours;
  byAppointment?: boolean | undefined;
  /** in a word or two that visitors read */
  reason: string;
}
