import { plainSigns } from "../plain-signs.ts";
import type { DayHours, TimeRange } from "./day.ts";
import { saysAppointment, saysClosed, saysOnlyAppointment, saysWholeDay } from "./hours-words.ts";
import { inferHalves } from "./infer-halves.ts";
import { minutesOf, parseTime, showsTwentyFourHours, type WrittenTime } from "./parse-time.ts";

/** One opening as it is written, `9am-12pm`. */
export interface WrittenRange {
  text: string;
  opens: WrittenTime;
  closes: WrittenTime;
}
interface Advice {
  advice: string;
}

/** The openings of a day in order, in minutes since midnight. */
export interface ParsedHours {
  ranges: DayHours;
  /** people come by appointment on that day: it has no openings */
  byAppointment?: true;
}

const day = 1440;
/** Closing later than this in the morning, or being open longer than this, is taken for am and pm mixed up. */
const latestNightClosing = 6 * 60;
const longestNightOpening = 16 * 60;

/**
 * Reads the opening hours of one day as people and other programs write them: `2pm-7pm`, `2:30 p.m. to 7 p.m.`, `14:00–19:00`,
 * `9am-12pm, 2pm-6pm`, `8 AM–12 PM, 1–5 PM` (am or pm said once), `9h-17h`, `9 Uhr bis 17 Uhr`, `10pm-2am` (past midnight: `closes`
 * is 1560), `24 hours`, `closed` (no ranges), `by appointment`.
 * What could be meant in two ways is refused: `2-7` and `2:00-7:00` say neither am nor pm.
 * @param isTwentyFourHours do the other days of the week show that the 24-hour clock is used?
 * @returns the hours; or what to tell the owner: what was found, what to write
 */
export function parseOpeningHours(text: string, isTwentyFourHours = false): ParsedHours | Advice {
  const found = plainSigns(text)
    .replace(/[~\u301C\uFF5E→]/g, "-")
    .replaceAll("：", ":")
    .trim();
  if (!found) return { advice: "The hours are missing. Write closed, or the hours, for example 2pm-7pm." };
  if (saysClosed(found)) return { ranges: [] };
  if (saysWholeDay(found)) return { ranges: [{ opens: 0, closes: day }] };
  if (saysOnlyAppointment(found)) return { ranges: [], byAppointment: true };
  if (saysAppointment(found)) return timesByAppointment;
  if (startsWithDay.test(found)) return severalDays;

  const written = found.split(/\s*[,;&+|]\s*|\s+\/\s+|\s+(?:and|et|und|y|e|en)\s+/i).map(splitRange);
  if (!written.every((range) => range !== undefined)) return notUnderstood(found);
  const times = written.flatMap(({ opens, closes }) => [opens, closes]);
  const noSuchTime = times.find((time) => minutesOf(time) === undefined);
  if (noSuchTime) {
    return { advice: `No clock shows "${noSuchTime.text}". Write the hours like 2pm-7pm or 14:00-19:00.` };
  }
  const isOnClock = times.some(showsTwentyFourHours) || (isTwentyFourHours && times.every(({ half }) => !half));
  if (isOnClock || times.every(({ half }) => half)) return inOrder(written);
  const said = inferHalves(written);
  if (!said) return { advice: `"${found}" does not say am or pm. Write it with each time, for example 2pm-7pm.` };
  return inOrder(said);
}

const timesByAppointment: Advice = {
  advice:
    "Write by appointment alone, or the hours in which people can make an appointment and byAppointment: true on a line of its own, without spaces before it.",
};

/** `Mo-Fr 09:00-17:00`, `Monday 9am-5pm` */
const startsWithDay = /^(?:mo|tu|we|th|fr(?!om)|sa|su|di|mi|do|so|lu|ma|me|je|ve)[a-zé]*\.?(?:[\s,:-]|$)/i;

const severalDays: Advice = {
  advice:
    "Write only the hours of this one day here, for example 2pm-7pm: each day has a line of its own, mon: to sun:.",
};

function splitRange(text: string): WrittenRange | undefined {
  const plain = text.replace(/^(?:from|de|von|dalle|van)\s+/i, "");
  const [from, to, ...rest] = plain.split(
    /\s*-\s*|\s+(?:to|til+|until|through|thru|à|a|au|bis|al?le|tot)\s+|(?<=\dh?)à(?=\d)/i,
  );
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
