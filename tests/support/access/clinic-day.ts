import type { CalendarDate } from "../../../src/domain/calendar-date.ts";
import { buildDay } from "../../../src/source/build-day.ts";
import { tellClinic } from "../told-clinic.ts";

/**
 * Which day it is where the clinic is: in the time zone of its main location.
 * @param content the content folder
 * @throws Error when the folder has no location, since it holds no clinic then
 */
export function clinicDay(content: string): CalendarDate {
  const [main] = tellClinic(content).locations;
  if (!main) throw new Error(`There is no location in ${content}, so nobody knows which day it is there.`);
  return buildDay(String(main.fields["timeZone"]));
}
