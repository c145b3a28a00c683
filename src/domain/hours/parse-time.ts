/** A time of day as written: `half` is missing where the text says neither am nor pm. */
export interface WrittenTime {
  text: string;
  hour: number;
  minute: number;
  half?: "am" | "pm";
  /** written in a way that only the 24-hour clock has: `17h`, `9 Uhr`, `0930` */
  isTwentyFour?: true;
}

const pattern = /^(\d{1,2})(?:[:.](\d{2})(?::00)?)?\s*(?:([ap])\.?\s?(?:m\.?)?)?$/i;
/** `9h`, `9 h 30`, `9h30`, `9 Uhr`, `9.30 Uhr`, `9 u` */
const ofTwentyFour =
  /^(\d{1,2})(?:\s*h(?:rs?|eures?)?\.?\s*(\d{2})?|[:.](\d{2})\s*(?:uhr|h|u(?:ur)?|hrs?)|\s*(?:uhr|uur))$/i;
const words: Readonly<Record<string, string>> = {
  noon: "12pm",
  midday: "12pm",
  "12 noon": "12pm",
  midi: "12h",
  midnight: "12am",
  "12 midnight": "12am",
  minuit: "24h",
};

/** Takes `2pm`, `2:30 p.m.`, `2p`, `14:00`, `9`, `noon`, `17 h`, `9h30`, `9 Uhr`, `0930` apart. Anything else is `undefined`. */
export function parseTime(text: string): WrittenTime | undefined {
  const written = words[text.toLowerCase()] ?? text;
  const [, digits, tail] = /^([01]\d|2[0-4])([0-5]\d)$/.exec(written) ?? [];
  if (digits) return { text, hour: Number(digits), minute: Number(tail), isTwentyFour: true };
  const [, hours, minutes, moreMinutes] = ofTwentyFour.exec(written) ?? [];
  if (hours) return { text, hour: Number(hours), minute: Number(minutes ?? moreMinutes ?? 0), isTwentyFour: true };
  const parts = pattern.exec(written);
  if (!parts) return undefined;
  const [, hour, minute = "0", half] = parts;
  const time = { text, hour: Number(hour), minute: Number(minute) };
  return half ? { ...time, half: half.toLowerCase() === "a" ? "am" : "pm" } : time;
}

/** Can this time only be one of the 24-hour clock: `14:00`, `17h`, `9` never, `09:00` yes? */
export function showsTwentyFourHours({ text, hour, half, isTwentyFour }: WrittenTime): boolean {
  return isTwentyFour === true || (!half && (hour > 12 || text.startsWith("0")));
}

/** Minutes since midnight, 0 to 1440 (`24:00`); `undefined` if no clock shows that time (`13pm`, `25:00`, `2:60pm`). */
export function minutesOf({ hour, minute, half }: WrittenTime): number | undefined {
  if (minute > 59) return undefined;
  if (!half) return hour * 60 + minute <= 1440 ? hour * 60 + minute : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) * 60 + minute + (half === "pm" ? 720 : 0);
}
