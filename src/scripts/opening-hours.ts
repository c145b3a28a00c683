import type { Day, SpecialDays, TimeRange, WeekHours } from "../domain/hours/day.ts";
import { hoursOn } from "../domain/hours/hours-on.ts";
import { localTime } from "../domain/hours/local-time.ts";
import { type OpenSentences, openLine } from "../domain/hours/open-line.ts";
import { openState } from "../domain/hours/open-state.ts";
import { readRange } from "../domain/hours/written-range.ts";

/**
 * Marks today and the present time in the hours table, and fills every open line of the page, anew each minute; in a list of
 * locations those of its own item.
 * If the state cannot be known (the browser does not know the time zone), the table stands alone.
 */
export class OpeningHours extends HTMLElement {
  connectedCallback(): void {
    this.show();
    setInterval(() => this.show(), 60_000);
  }

  private show(): void {
    const now = new Date();
    const { zone: timeZone = "", axis = "", words = "", language = "" } = this.dataset;
    const hours = {
      ...Object.fromEntries(this.rows().map((row) => [row.dataset["day"], ranges(row)])),
      byAppointment: this.rows().flatMap(({ dataset }) => (dataset["appointment"] ? dataset["day"] : [])),
    } as unknown as WeekHours;
    const specialDays = this.specialDays();
    const dayName = (day: Day) => this.querySelector<HTMLElement>(`[data-day=${day}] abbr`)?.title ?? "";
    const state = openState(now, { hours, specialDays, timeZone });
    const { text, look } = openLine(state, words.split("|") as unknown as OpenSentences, dayName, language);
    for (const line of (this.closest("li") ?? document).querySelectorAll<HTMLElement>("[data-open-line]")) {
      line.textContent = text;
      line.className = `open ${look}`;
      line.hidden = false;
    }
    const { date, day, minutes } = localTime(now, timeZone);
    const today = hoursOn(date, hours, specialDays);
    const special = (today.special as ShownDays | undefined)?.element.querySelector("span");
    for (const added of this.querySelectorAll(".now, .swap")) added.remove();
    for (const row of this.rows()) {
      const isToday = row.dataset["day"] === day;
      row.classList.toggle("today", isToday);
      const bars = isToday ? ranges(row) : [];
      const within = ({ opens, closes }: TimeRange) => opens <= minutes && minutes < closes;
      row.classList.toggle("on", look !== "off" && bars.some(within));
      row.classList.toggle("past", bars.length > 0 && bars.every(({ closes }) => closes <= minutes));
      if (isToday) row.setAttribute("aria-current", "date");
      else row.removeAttribute("aria-current");
      const cell = row.lastElementChild as HTMLElement;
      for (const usual of cell.children) (usual as HTMLElement).hidden = Boolean(isToday && special);
      if (isToday && special) cell.append(swap(special.textContent));
      const { opens, closes } = readRange(axis);
      const at = (minutes - opens) / (closes - opens);
      if (isToday && today.hours.length > 0 && at >= 0 && at <= 1) cell.append(marker(at));
    }
  }

  private rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[data-day]")];
  }

  private specialDays(): ShownDays[] {
    return [...this.querySelectorAll<HTMLElement>("[data-from]")].map((element) => {
      const { from = "", until = "", days, hours, appointment, reason = "" } = element.dataset;
      return {
        element,
        from,
        until,
        days: days?.split(" ") as Day[] | undefined,
        hours: hours ? hours.split(" ").map(readRange) : [],
        byAppointment: Boolean(appointment),
        reason,
      };
    });
  }
}

/** Special days and the item of the list that tells them. */
interface ShownDays extends SpecialDays {
  element: HTMLElement;
}

function ranges(row: HTMLElement) {
  return [...row.querySelectorAll<HTMLElement>("[data-range]")].map((bar) => readRange(bar.dataset["range"] ?? ""));
}

/** What holds today instead of the usual hours. */
function swap(text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "shut swap";
  span.textContent = text;
  return span;
}

function marker(at: number): HTMLElement {
  const now = document.createElement("i");
  now.className = "now";
  now.style.insetInlineStart = `${at * 100}%`;
  now.setAttribute("aria-hidden", "true");
  return now;
}
