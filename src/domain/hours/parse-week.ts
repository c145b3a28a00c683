import { plainSigns } from "../plain-signs.ts";
import { type Day, days } from "./day.ts";
import { parseOpeningHours } from "./parse-opening-hours.ts";

/** The hours of each day as they are written in a location's file: `9am-12pm, 2pm-6pm`, `closed`. */
export type WrittenWeek = Record<Day, string>;

/**
 * Reads the hours of a whole week in one text, as OpenStreetMap (`Mo-Fr 09:00-17:00; Sa 10:00-14:00`), maps and people write
 * them (`Mon–Fri: 9 AM–5 PM, Sat closed`). Days that are not named are closed. What a week cannot say (months, holidays, every
 * second week, sunrise, remarks) is refused with the way to say it.
 * Source: OpenStreetMap Wiki, "Key:opening_hours/specification". By hand: of that language a week needs days and times;
 * `opening_hours.js` brings holidays of all countries, sunrise and 300 KB.
 */
export function parseWeek(text: string): { week: WrittenWeek } | { advice: string } {
  const plain = plainSigns(text).replaceAll("\n", "; ").replace(/\s+/g, " ").trim();
  if (/^24\s?\/\s?7$/.test(plain)) return { week: allDays("24 hours") };
  const refused = otherRules.find(({ pattern }) => pattern.test(plain));
  if (refused) return { advice: refused.advice };
  const week = allDays("closed");
  for (const rule of rulesIn(withoutHolidays(plain))) {
    const parts = splitRule(rule);
    if (!parts) return { advice: notUnderstood(rule) };
    const hours = parts.times || "closed";
    const parsed = parseOpeningHours(hours, /\b(?:[01]\d|2[0-4]):\d\d/.test(plain));
    if ("advice" in parsed) return { advice: parsed.advice };
    for (const day of parts.days) {
      const before = week[day];
      const both = `${before}, ${hours}`;
      if (before === "closed" || parsed.ranges.length === 0) week[day] = hours;
      else if (parts.isAdded) week[day] = both;
      // In OpenStreetMap the later rule holds, but two openings that follow each other are often meant as both.
      else if ("ranges" in parseOpeningHours(both, true))
        return { advice: `Write both openings of a day in one place: ${both}. They stand in two places now.` };
      else week[day] = hours;
    }
  }
  const overlap = days.map((day) => parseOpeningHours(week[day], true)).find((each) => "advice" in each);
  return overlap && "advice" in overlap ? { advice: overlap.advice } : { week };
}

interface OtherRule {
  pattern: RegExp;
  advice: string;
}

/** What the hours of a week cannot say. */
const otherRules: readonly OtherRule[] = [
  {
    pattern: /\|\||"/,
    advice:
      "Write only days and times. A remark that visitors read goes to hoursNote; for days by appointment write by appointment.",
  },
  {
    pattern: /\b(?:week|weeks|every (?:2nd|second|other)|alternat\w*|odd|even)\b/i,
    advice: "Write closed for that day, and in hoursNote what holds: Every second Saturday 10am-2pm.",
  },
  {
    pattern: /\[-?\d/,
    advice: "Write closed for that day, and in hoursNote what holds: First Monday of the month 9am-12pm.",
  },
  {
    pattern: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b20\d\d\b/i,
    advice: "Write the usual week here, and the season under specialDays with from, until and its hours.",
  },
  {
    pattern: /(?:^|;|\d\s*,)\s*(?:PH|SH)\s+(?!off|closed)\S/i,
    advice: "Write the usual week here. Hours of holidays stand under specialDays, each day with its date.",
  },
  { pattern: /\b(?:sunrise|sunset|dawn|dusk)\b/i, advice: "Write times of the clock, for example 9am-5pm." },
  { pattern: /\d\+/, advice: "Write when it closes, too: 9am-5pm." },
  {
    pattern: /\bunknown\b/i,
    advice: "Write by appointment for days without fixed hours, or leave the hours out and write byAppointment: true.",
  },
];

/** What OpenStreetMap says of public and school holidays: holidays stand under specialDays, with their dates. */
function withoutHolidays(text: string): string {
  return text
    .replace(/(?:^|;)\s*(?:PH|SH)(?:\s*,\s*(?:PH|SH))*\s+(?:off|closed)\s*(?=;|$)/gi, "")
    .replace(/,\s*(?:PH|SH)\b|\b(?:PH|SH)\s*,\s*/gi, "");
}

const dayWord =
  "(?:daily|every day|weekdays|weekends?|mo(?:n(?:day)?)?|tu(?:e(?:s(?:day)?)?)?|we(?:d(?:nesday)?)?|th(?:u(?:r(?:s(?:day)?)?)?)?|fr(?:i(?:day)?)?|sa(?:t(?:urday)?)?|su(?:n(?:day)?)?)s?\\.?";
const daysPart = `${dayWord}(?:\\s*(?:-|,|&|and|to|through|thru)\\s*${dayWord})*`;

/** Rules are parted by semicolons; by commas only where a day follows. */
function rulesIn(text: string): { text: string; isAdded: boolean }[] {
  return text.split(/\s*;\s*/).flatMap((part) => {
    const starts = new RegExp(`(?<=\\d|m\\.?|closed|off|hours)\\s*,?\\s+(?=${dayWord}(?:\\s|,|-|:|&))`, "gi");
    return part
      .split(starts)
      .map((rule, index) => ({ text: rule.trim().replace(/,$/, ""), isAdded: index > 0 }))
      .filter((rule) => rule.text);
  });
}

function splitRule({
  text,
  isAdded,
}: {
  text: string;
  isAdded: boolean;
}): { days: Day[]; times: string; isAdded: boolean } | undefined {
  const [, named = "", rest = ""] = new RegExp(`^(${daysPart})?\\s*:?\\s*(.*)$`, "i").exec(text) ?? [];
  const times = rest.trim().replace(/^open\s+/i, "");
  const found = named ? daysIn(named) : [...days];
  if (!found || (!named && !/^\d/.test(times))) return undefined;
  return { days: found, times: times.replace(/,(?=\S)/g, ", "), isAdded };
}

function daysIn(text: string): Day[] | undefined {
  const found: Day[] = [];
  for (const part of text.toLowerCase().split(/\s*(?:,|&|\band\b)\s*/)) {
    const [from = "", to] = part.split(/\s*(?:-|\bto\b|\bthrough\b|\bthru\b)\s*/);
    const group = groups[from.replace(/s?\.?$/, "")];
    if (group && !to) {
      found.push(...group);
      continue;
    }
    const first = days.findIndex((day) => from.startsWith(day.slice(0, 2)));
    const last = to ? days.findIndex((day) => to.startsWith(day.slice(0, 2))) : first;
    if (first < 0 || last < 0) return undefined;
    for (let index = first; ; index = (index + 1) % 7) {
      found.push(days[index] as Day);
      if (index === last) break;
    }
  }
  return found;
}

const groups: Readonly<Record<string, readonly Day[]>> = {
  daily: days,
  "every day": days,
  weekday: days.slice(0, 5),
  weekend: days.slice(5),
};

function allDays(hours: string): WrittenWeek {
  return Object.fromEntries(days.map((day) => [day, hours])) as WrittenWeek;
}

function notUnderstood({ text }: { text: string }): string {
  return `"${text}" cannot be read as days and hours. Write each day on a line of its own: mon: 9am-5pm.`;
}
