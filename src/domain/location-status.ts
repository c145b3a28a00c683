import type { CalendarDate } from "./calendar-date.ts";

export type LocationStatus = "open" | "planned" | "moved" | "closed";

/** What the owner wrote of a location's time: what it is, its first and last day, and what took its place. */
export interface LocationTime {
  status: LocationStatus;
  from?: CalendarDate | undefined;
  until?: CalendarDate | undefined;
  movedTo?: string | undefined;
}

/**
 * What a location is on a day. The first and the last day count as open ones, so a planned place opens and a moved one is
 * left without anybody writing to its file on that day.
 */
export function statusOn({ status, from, until, movedTo }: LocationTime, today: CalendarDate): LocationStatus {
  if (status === "moved" || status === "closed") return status;
  if (until !== undefined && today > until) return movedTo === undefined ? "closed" : "moved";
  return from !== undefined && today < from ? "planned" : "open";
}

/** Can people come to it now? */
export function isInUse(status: LocationStatus): boolean {
  return status === "open" || status === "planned";
}
