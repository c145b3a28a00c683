import { fill } from "../../strings/fill.ts";
import type { Day } from "./day.ts";
import { formatTime } from "./format-time.ts";
import type { OpenState } from "./open-state.ts";

/** The sentences of the open line in their fixed order; `{time}`, `{day}` and `{reason}` are filled (strings/en.ts, `open`). */
export type OpenSentences = readonly [
  open: string,
  always: string,
  soon: string,
  closedToday: string,
  closedTomorrow: string,
  closedDay: string,
  holiday: string,
  closed: string,
  byAppointment: string,
];

/** The open state in one sentence, with the name of its look: "Open now, until 7pm". */
export function openLine(
  state: OpenState,
  sentences: OpenSentences,
  dayName: (day: Day) => string,
  language: string,
): { text: string; look: "on" | "soon" | "off" } {
  const [open, always, soon, today, tomorrow, later, holiday, closed, byAppointment] = sentences;
  if (state.state === "open") {
    if (state.closes === undefined) return { text: always, look: "on" };
    const time = formatTime(state.closes, language);
    return { text: fill(state.soon ? soon : open, { time }), look: state.soon ? "soon" : "on" };
  }
  const { opens, special } = state;
  if (state.byAppointment) return { text: byAppointment, look: "off" };
  if (!opens) return { text: closed, look: "off" };
  const sentence = special ? holiday : opens.today ? today : opens.tomorrow ? tomorrow : later;
  const values = {
    day: opens.distant ? dateName(opens.date, language) : dayName(opens.day),
    time: formatTime(opens.minutes, language),
    reason: special?.reason ?? "",
  };
  return { text: fill(sentence, values), look: "off" };
}

/** A day more than a week ahead, whose name alone would be taken for one of this week: `Monday, August 17`. */
function dateName(date: string, language: string): string {
  return new Date(date).toLocaleDateString(language, {
    weekday: "long",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
}
