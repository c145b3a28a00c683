/** A time of day for machines, `14:00` (ISO 8601, HTML `datetime`, schema.org `Time`). `minutes` from 1440 on are those of the next day. */
export function isoTime(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  return [hour, minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
