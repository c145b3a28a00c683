import type { CalendarDate } from "./calendar-date.ts";

/** The credentials that hold on a day: one that has run out is no longer shown. */
export function credentialsInForce<C extends { expires?: CalendarDate | undefined }>(
  credentials: readonly C[],
  day: CalendarDate,
): C[] {
  return credentials.filter(({ expires }) => !expires || expires >= day);
}
