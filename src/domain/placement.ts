/** How far a place may lie from the middle of its time zone, in degrees of longitude: clocks follow countries, not the sun. */
const nearest = 25;
const farthest = 35;

/**
 * Can a place lie at these coordinates, by its time zone? The sun moves 15 degrees an hour. `swapped`: not so, but with latitude
 * and longitude exchanged; `mirrored`: with the other sign of its longitude.
 */
export function placement(
  { latitude, longitude }: { latitude: number; longitude: number },
  timeZone: string,
): "fitting" | "swapped" | "mirrored" {
  const middle = hoursFromGreenwich(timeZone) * 15;
  const away = (degrees: number) => Math.abs(((degrees - middle + 540) % 360) - 180);
  if (away(longitude) <= farthest) return "fitting";
  if (away(-longitude) <= nearest) return "mirrored";
  return away(latitude) <= nearest ? "swapped" : "fitting";
}

/** The zone's hours from Greenwich in winter. */
function hoursFromGreenwich(timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(
    Date.UTC(2024, 0, 1),
  );
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (Number(hours) + Number(minutes) / 60) * (sign === "-" ? -1 : 1);
}
