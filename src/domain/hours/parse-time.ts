/** A time of day as written: `half` is missing where the text says neither am nor pm. */
export interface WrittenTime {
  text: string;
  hour: number;
  minute: number;
  half?: "am" | "pm";
}

const pattern = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i;
const words: Readonly<Record<string, string>> = { noon: "12pm", midnight: "12am" };

/** Takes `2pm`, `2:30 p.m.`, `14:00`, `9`, `noon` apart. Anything else is `undefined`. */
export function parseTime(text: string): WrittenTime | undefined {
  const parts = pattern.exec(words[text.toLowerCase()] ?? text);
  if (!parts) return undefined;
  const [, hour, minute = "0", half] = parts;
  const time = { text, hour: Number(hour), minute: Number(minute) };
  return half ? { ...time, half: half.toLowerCase() === "a" ? "am" : "pm" } : time;
}

/** Can this time only be one of the 24-hour clock: `14:00`, `9` never, `09:00` yes? */
export function showsTwentyFourHours({ text, hour, half }: WrittenTime): boolean {
  return !half && (hour > 12 || text.startsWith("0"));
}

/** Minutes since midnight, 0 to 1440 (`24:00`); `undefined` if no clock shows that time (`13pm`, `25:00`, `2:60pm`). */
export function minutesOf({ hour, minute, half }: WrittenTime): number | undefined {
  if (minute > 59) return undefined;
  if (!half) return hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) * 60 + minute + (half === "pm" ? 720 : 0);
}
