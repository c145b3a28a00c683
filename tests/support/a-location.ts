import { type Location, locationSchema } from "../../src/schemas/location.ts";

const written = {
  name: "Main Street",
  street: "1 Main St",
  city: "Springfield",
  state: "IL",
  postalCode: "62701",
  timeZone: "America/Chicago",
  hours: {
    mon: "2pm-7pm",
    tue: "2pm-7pm",
    wed: "closed",
    thu: "9am-12pm, 2pm-6pm",
    fri: "10pm-2am",
    sat: "24 hours",
    sun: "closed",
  },
};

/** A location as the pages get it, with what the owner has written over it. */
export function aLocation(changes: Readonly<Record<string, unknown>> = {}): Location & { id: string } {
  return { id: "main", ...locationSchema.parse({ ...written, ...changes }) };
}
