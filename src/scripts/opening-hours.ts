import { hoursOn } from "../domain/hours/hours-on.ts";
import { localTime } from "../domain/hours/local-time.ts";
import { type OpenWords, openLine } from "../domain/hours/open-line.ts";
import { openState, type Place } from "../domain/hours/open-state.ts";
import { fill } from "../strings/fill.ts";

/**
 * Marks today and the present time in the hours table, and fills every open line of the page, anew each minute.
 * If the state cannot be known (no such time zone in the browser), nothing is shown.
 */
export class OpeningHours extends HTMLElement {
  connectedCallback(): void {
    this.show();
    setInterval(() => this.show(), 60_000);
  }

  private show(): void {
    const place: Place & { axis: { from: number; to: number } } = JSON.parse(this.dataset["place"] ?? "");
    const words: OpenWords & { closedFor: string } = JSON.parse(this.dataset["words"] ?? "");
    const now = new Date();
    const { text, look } = openLine(openState(now, place), words);
    for (const line of document.querySelectorAll<HTMLElement>("[data-open-line]")) {
      if (line.textContent !== text) line.textContent = text;
      line.classList.toggle("soon", look === "soon");
      line.classList.toggle("off", look === "off");
      line.hidden = false;
    }
    const { date, day, minutes } = localTime(now, place.timeZone);
    this.querySelector(".now")?.remove();
    for (const row of this.querySelectorAll<HTMLElement>("[data-day]")) {
      const isToday = row.dataset["day"] === day;
      row.classList.toggle("today", isToday);
      if (isToday) row.setAttribute("aria-current", "date");
      else row.removeAttribute("aria-current");
      const cell = row.querySelector("td");
      if (!isToday || !cell) continue;
      const { hours, special } = hoursOn(date, place.hours, place.specialDays);
      if (special && hours.length === 0) return cell.replaceChildren(shut(fill(words.closedFor, special as never)));
      const at = (minutes - place.axis.from) / (place.axis.to - place.axis.from);
      if (hours.length > 0 && at >= 0 && at <= 1) cell.append(marker(at));
    }
  }
}

function marker(at: number): HTMLElement {
  const now = document.createElement("i");
  now.className = "now";
  now.style.insetInlineStart = `${at * 100}%`;
  now.setAttribute("aria-hidden", "true");
  return now;
}

function shut(text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "shut";
  span.textContent = text;
  return span;
}
