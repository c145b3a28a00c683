/**
 * The hours of a day as a content file has them, read by simpler means than the site's own: `1pm-6pm` → `["13:00-18:00"]`, closed →
 * `[]`, 24 hours → `["00:00-23:59"]`. An hour past midnight is one of the clock: `6pm-1am` → `["18:00-01:00"]`.
 */
export function writtenHours(text: string): string[] {
  if (/^(open )?24 ?(h|hours?)$/i.test(text.trim())) return ["00:00-23:59"];
  const times = text
    .replace(/noon/gi, "12pm")
    .replace(/midnight/gi, "12am")
    .matchAll(/(\d+)(?:[:.](\d\d))?\s*([ap])?/gi);
  const clocks = [...times].map(([, hour, minutes, half]) => clock(Number(hour), minutes, half));
  return clocks.flatMap((opens, index) => (index % 2 === 0 ? [`${opens}-${clocks[index + 1]}`] : [])).sort();
}

/**
 * The hours in a text of a page as people read them: `8:30am–11:30am, 1pm–5pm`, `8 h 30 à 11 h 30`, `14:00–19:00`, each as
 * `13:00-17:00`.
 * @param allDay what the page's language says of a day without end
 */
export function shownHours(text: string, allDay: string): string[] {
  if (text.includes(allDay)) return ["00:00-23:59"];
  const ranges = [
    ...text.matchAll(/(\d+)(?::(\d\d))?([ap])m–(\d+)(?::(\d\d))?([ap])m/g),
    ...text.matchAll(/(\d+) h(?: (\d\d))?() à (\d+) h(?: (\d\d))?/g),
    ...text.matchAll(/(\d+):(\d\d)()–(\d+):(\d\d)(?![\dap])/g),
  ];
  return ranges
    .map(([, from, fromMinutes, fromHalf, to, toMinutes, toHalf]) => {
      return `${clock(Number(from), fromMinutes, fromHalf)}-${clock(Number(to), toMinutes, toHalf)}`;
    })
    .sort();
}

/** `6:30` of an afternoon → `18:30` */
function clock(hour: number, minutes = "00", half?: string): string {
  const past = half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour;
  return `${String(past).padStart(2, "0")}:${minutes}`;
}
