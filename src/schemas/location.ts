import { z } from "astro/zod";
import { dayNames, days } from "../domain/hours/day.ts";
import { calendarDate } from "./calendar-date.ts";
import { openingHours } from "./opening-hours.ts";
import { line, paragraph } from "./text.ts";
import { webAddress } from "./web-address.ts";

/** Does the runtime know the zone? Names are those of the IANA time zone database. */
function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

const specialDay = z.strictObject({
  date: calendarDate("The day, as year-month-day."),
  hours: openingHours("The hours on that day: closed, or for example 10am-1pm."),
  reason: line("Why, in a word or two that visitors read: Thanksgiving.", { max: 40 }),
});

const streetMap = z
  .strictObject({
    streets: z
      .array(line("A street.", { max: 16 }))
      .length(4, { error: "Name four streets, from north to south." })
      .describe("Four cross streets, from north to south; the door is between the second and the third."),
    avenues: z
      .array(line("An avenue.", { max: 16 }))
      .length(3, { error: "Name three avenues, from west to east." })
      .describe("Three avenues, from west to east; the door is on the west side of the second."),
    diagonal: line("A street that cuts across between the second and third avenue.", { max: 16 }).optional(),
    door: line("The house number on the map.", { max: 12 }),
    north: line("What lies to the north.", { max: 20 }).optional(),
    south: line("What lies to the south.", { max: 20 }).optional(),
    description: line("The same in words, for people who cannot see the drawing.", { max: 300 }),
  })
  .describe("A drawn street picture of a block in a street grid.");

/** One place where the clinic works, `content/locations/<id>.yaml`. */
export const locationSchema = z.strictObject({
  name: line("What people call this place: Old Town.", { max: 60 }),
  street: line("Street and number."),
  suite: line("Suite, floor or door.").optional(),
  inside: line("The business whose rooms these are, if the clinic is inside another.").optional(),
  crossStreets: line("Where it is between, in words: between 1st and 2nd Streets.").optional(),
  city: line("The city."),
  state: line("The state, as in a postal address: NY.", { max: 30 }),
  postalCode: line('The ZIP code, in quotes: "02134".', { max: 12 }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: "Write the country's two capital letters, for example US." })
    .default("US")
    .describe("The country's two letters."),
  timeZone: z
    .string({ error: "Add the time zone, for example America/New_York." })
    .refine(isTimeZone, {
      error: (issue) => `"${String(issue.input)}" is no time zone. Write it like America/New_York.`,
    })
    .describe("The time zone, as America/New_York."),
  timeZoneName: line("The time zone as people say it: Eastern Time.", { max: 40 }).optional(),
  hours: z
    .strictObject(
      Object.fromEntries(
        days.map((day) => [day, openingHours(`The hours on ${dayNames[day]}: closed, or for example 2pm-7pm.`)]),
      ) as Record<(typeof days)[number], ReturnType<typeof openingHours>>,
    )
    .describe("The opening hours: all seven days."),
  specialDays: z.array(specialDay).default([]).describe("Days with other hours: holidays, early closings."),
  phone: z
    .string({ error: 'Put the number in quotes, with the country code: "+1 212 555 0100".' })
    .regex(/^\+\d[\d ().-]{6,20}$/, {
      error: (issue) =>
        `"${String(issue.input)}" is no whole phone number. Write it with the country code: "+1 212 555 0100".`,
    })
    .optional()
    .describe('The phone number with the country code, in quotes: "+1 212 555 0100".'),
  email: z
    .email({ error: (issue) => `"${String(issue.input)}" is no e-mail address.` })
    .optional()
    .describe("The e-mail address that visitors may write to."),
  bookingUrl: webAddress("The address where visitors book.").optional(),
  coordinates: z
    .strictObject({
      latitude: z
        .number({ error: "Write degrees north as a number, for example 40.7537." })
        .min(-90)
        .max(90)
        .describe("Degrees north, for example 40.7537."),
      longitude: z
        .number({ error: "Write degrees east as a number, for example -73.9897." })
        .min(-180)
        .max(180)
        .describe("Degrees east; west is negative, for example -73.9897."),
    })
    .optional()
    .describe("The place on the globe, in degrees."),
  directions: z
    .array(
      z.strictObject({
        from: line("Where people come from, or the last step."),
        text: paragraph("How they get here."),
      }),
    )
    .default([])
    .describe("How to get here."),
  streetMap: streetMap.optional(),
});

export type Location = z.output<typeof locationSchema>;
