import { z } from "astro/zod";
import { calendarDate } from "./calendar-date.ts";
import { emailAddress, otherPhones, phoneNumber } from "./contact.ts";
import { countryCode } from "./country-code.ts";
import { entryFields } from "./entry.ts";
import { entryId } from "./entry-id.ts";
import { locationRules } from "./location-rules.ts";
import { withRules } from "./rules.ts";
import { specialDays } from "./special-days.ts";
import { line, paragraph, sameEverywhere } from "./text.ts";
import { closestTimeZone, isTimeZone } from "./time-zone.ts";
import { webAddress } from "./web-address.ts";
import { hoursNote, weekHours } from "./week-hours.ts";

const streetMap = z
  .strictObject({
    streets: z
      .array(line("A street.", { max: 16 }).meta(sameEverywhere))
      .length(4, { error: "Name four streets, from north to south." })
      .describe("Four cross streets, from north to south; the door is between the second and the third."),
    avenues: z
      .array(line("An avenue.", { max: 16 }).meta(sameEverywhere))
      .length(3, { error: "Name three avenues, from west to east." })
      .describe("Three avenues, from west to east; the door is on the west side of the second."),
    diagonal: line("A street that cuts across between the second and third avenue.", { max: 16 })
      .optional()
      .meta(sameEverywhere),
    door: line("The house number on the map.", { max: 12 }).meta(sameEverywhere),
    north: line("What lies to the north.", { max: 20 }).optional(),
    south: line("What lies to the south.", { max: 20 }).optional(),
    description: line("The same in words, for people who cannot see the drawing.", { max: 300 }),
  })
  .describe("A drawn street picture of a block in a street grid.");

/**
 * One place where the clinic works, `content/locations/<id>.yaml`. Without a street it is a practice that comes to people:
 * it has a service area instead.
 */
export const locationSchema = withRules(
  z.strictObject({
    name: line("What people call this place: Old Town.", { max: 60 }),
    searchTitle: entryFields.searchTitle,
    lede: paragraph("A few sentences under the name, on the page of this location.").optional(),
    description: line(
      "One or two sentences for search results, if there are several locations. 50 to 160 characters. Without it the address is named.",
      { min: 50, max: 160 },
    ).optional(),
    formerUrls: entryFields.formerUrls,
    updated: entryFields.updated,
    status: z
      .enum(["open", "moved", "closed", "planned"], { error: "Write open, planned, moved or closed." })
      .default("open")
      .describe("open, planned (opens later), moved (name the new place in movedTo) or closed (for good)."),
    from: calendarDate("The first day on which this place is open, as year-month-day.").optional(),
    until: calendarDate("The last day on which this place is open, as year-month-day.").optional(),
    movedTo: entryId("locations", "The location that took this one's place, by its file name.").optional(),
    street: line("Street and number. Leave it out if you come to people, and write serviceArea.")
      .optional()
      .meta(sameEverywhere),
    suite: line("Suite, floor or door.").optional(),
    inside: line("The business whose rooms these are, if the clinic is inside another.")
      .optional()
      .meta(sameEverywhere),
    crossStreets: line("Where it is between, in words: between 1st and 2nd Streets.").optional(),
    city: line("The city.").optional().meta(sameEverywhere),
    state: line("The state or province, as in a postal address: NY. Leave it out where addresses have none.", {
      max: 30,
    })
      .optional()
      .meta(sameEverywhere),
    postalCode: line('The ZIP code, in quotes: "02134".', { max: 12 }).optional().meta(sameEverywhere),
    serviceArea: z
      .array(line("A town or district.", { max: 60 }))
      .default([])
      .describe("Where you come to people: towns and districts, one a line."),
    country: countryCode,
    timeZone: z
      .string({ error: "Add the time zone, for example America/New_York." })
      .refine(isTimeZone, {
        error: (issue) => {
          const meant = closestTimeZone(String(issue.input));
          return meant
            ? `"${String(issue.input)}" is no name of a time zone. Did you mean ${meant}?`
            : `"${String(issue.input)}" is no time zone. Write it like America/New_York.`;
        },
      })
      .describe("The time zone, as America/New_York."),
    timeZoneName: line("The time zone as people say it: Eastern Time.", { max: 40 }).optional(),
    hours: weekHours.optional(),
    hoursNote: hoursNote.optional(),
    byAppointment: z
      .boolean({ error: "Write true if people must make an appointment, or leave the line out." })
      .default(false)
      .describe("true if people come by appointment only. Then the hours may be left out."),
    specialDays: specialDays.default([]),
    phone: phoneNumber.optional(),
    otherPhones: otherPhones.default([]),
    email: emailAddress.optional(),
    bookingUrl: webAddress("The address where visitors book.").optional(),
    coordinates: z
      .strictObject({
        latitude: z
          .number({ error: "Write degrees north as a number, for example 40.7537." })
          .min(-90, { error: "Latitude lies between -90 and 90: exchange it with the longitude." })
          .max(90, { error: "Latitude lies between -90 and 90: exchange it with the longitude." })
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
  }),
  locationRules,
);

export type Location = z.output<typeof locationSchema>;
