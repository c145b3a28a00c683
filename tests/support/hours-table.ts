import type { Page } from "playwright/test";

/** One opening as the table says it, in minutes since midnight and in words: `2pm–7pm`. */
interface Opening {
  opens: number;
  closes: number;
  opensText: string;
  closesText: string;
}

/** The week as the hours table of a page says it, Monday first. A closed day has no openings. */
export type Week = readonly { name: string; openings: Opening[] }[];

/** Reads the hours table as a visitor would: by its words. */
export async function weekIn(page: Page): Promise<Week> {
  const rows = await page.locator("table.hours tr").evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector("abbr")?.title ?? "",
      bars: [...row.querySelectorAll(".bar")].map((bar) => bar.textContent),
    })),
  );
  return rows.map(({ name, bars }) => ({ name, openings: bars.map(openingIn) }));
}

/**
 * What has to be said about an instant, told from the table alone: by somebody who looks for the day's row and reads on.
 * It knows no special days, and no openings past midnight.
 * @param day 0 for Monday
 * @param minutes since midnight
 */
export function toldFrom(week: Week, day: number, minutes: number): string {
  const today = week[day]?.openings ?? [];
  const now = today.find(({ opens, closes }) => opens <= minutes && minutes < closes);
  if (now && now.closes - minutes <= 30) return `Closing soon, at ${now.closesText}`;
  if (now) return `Open now, until ${now.closesText}`;
  const later = today.find(({ opens }) => opens > minutes);
  if (later) return `Closed now, opens today at ${later.opensText}`;
  for (let ahead = 1; ahead <= 7; ahead++) {
    const next = week[(day + ahead) % 7];
    const first = next?.openings[0];
    if (first) return `Closed now, opens ${ahead === 1 ? "tomorrow" : next.name} at ${first.opensText}`;
  }
  return "Closed now";
}

function openingIn(text: string): Opening {
  const [opensText = "", closesText = ""] = text.trim().split("–");
  return { opens: minutesOf(opensText), closes: minutesOf(closesText), opensText, closesText };
}

function minutesOf(time: string): number {
  const [, hour, past = "0", half] = /^(\d+)(?::(\d+))?(am|pm)$/.exec(time) ?? [];
  return ((Number(hour) % 12) + (half === "pm" ? 12 : 0)) * 60 + Number(past);
}
