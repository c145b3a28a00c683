import type { DayHours, TimeRange } from "./day.ts";
import { minutesOf, parseTime, showsTwentyFourHours, type WrittenTime } from "./parse-time.ts";

interface WrittenRange {
  text: string;
  opens: WrittenTime;
  closes: WrittenTime;
}
interface Advice {
  advice: string;
}

const day = 1440;
/** Closing later than this in the morning, or being open longer than this, is taken for am and pm mixed up. */
const latestNightClosing = 6 * 60;
const longestNightOpening = 16 * 60;

/**
 * Reads the opening hours of one day as people write them: `2pm-7pm`, `2:30 pm to 7 pm`, `14:00–19:00`,
 * `9am-12pm, 2pm-6pm`, `10pm-2am` (past midnight: `closes` is 1560), `24 hours`, `closed` (no ranges).
 * What could be meant in two ways is refused: `2-7` and `2:00-7:00` say neither am nor pm.
 * @returns the ranges in order, in minutes since midnight; or what to tell the owner: what was found, what to write
 */
export function parseOpeningHours(text: string): { ranges: DayHours } | Advice {
  const found = text.trim();
  if (!found) return { advice: "The hours are missing. Write closed, or the hours, for example 2pm-7pm." };
  if (/^closed\.?$/i.test(found)) return { ranges: [] };
  if (/^(open )?24 ?(h|hours?)$/i.test(found)) return { ranges: [{ opens: 0, closes: day }] };

  if (/appointment/i.test(found)) return byAppointment;

  const written = found.split(/\s*[,;&]\s*|\s+and\s+/i).map(splitRange);
  if (!written.every((range) => range !== undefined)) return notUnderstood(found);
  const times = written.flatMap(({ opens, closes }) => [opens, closes]);
  const noSuchTime = times.find((time) => minutesOf(time) === undefined);
  if (noSuchTime) {
    return { advice: `No clock shows "${noSuchTime.text}". Write the hours like 2pm-7pm or 14:00-19:00.` };
  }
  if (times.some((time) => !time.half) && !times.some(showsTwentyFourHours)) {
    return { advice: `"${found}" does not say am or pm. Write it with each time, for example 2pm-7pm.` };
  }
  return inOrder(written);
}

const byAppointment: Advice = {
  advice:
    "Write closed here, or the hours in which people can make an appointment. And write byAppointment: true on a line of its own, without spaces before it.",
};

function splitRange(text: string): WrittenRange | undefined {
  const [from, to, ...rest] = text.split(/\s*(?:[-–—]|\bto\b)\s*/i);
  const opens = parseTime(from ?? "");
  const closes = parseTime(to ?? "");
  return opens && closes && rest.length === 0 ? { text, opens, closes } : undefined;
}

function inOrder(written: readonly WrittenRange[]): { ranges: DayHours } | Advice {
  const ranges: TimeRange[] = [];
  for (const [index, { text, opens, closes }] of written.entries()) {
    const range = toRange(text, minutesOf(opens) ?? 0, minutesOf(closes) ?? 0);
    if ("advice" in range) return range;
    const last = ranges.at(-1);
    if (last && range.opens < last.closes) return notInOrder(written[index - 1]?.text ?? "", text, last, range);
    ranges.push(range);
  }
  return { ranges };
}

function toRange(text: string, opens: number, closes: number): TimeRange | Advice {
  if (opens === closes) {
    return {
      advice: `"${text}" begins and ends at the same time. Write 24 hours for a whole day, or for example 2pm-7pm.`,
    };
  }
  if (closes > opens) return { opens, closes };
  const isNight = closes <= latestNightClosing && closes + day - opens <= longestNightOpening && opens < day;
  if (isNight) return { opens, closes: closes + day };
  return { advice: `"${text}" ends before it begins. Check am and pm, then write for example 2pm-7pm.` };
}

function notInOrder(before: string, text: string, last: TimeRange, range: TimeRange): Advice {
  if (range.closes <= last.opens) {
    return { advice: `"${text}" is earlier than "${before}". Write the earlier hours first: ${text}, ${before}.` };
  }
  return {
    advice: `"${before}" and "${text}" overlap. Write one opening, or two that follow each other, for example 9am-12pm, 2pm-6pm.`,
  };
}

function notUnderstood(found: string): Advice {
  return {
    advice: `"${found}" cannot be read as opening hours. Write closed, or the hours, for example 2pm-7pm or 9am-12pm, 2pm-6pm.`,
  };
}
