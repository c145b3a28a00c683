import { fill } from "../../strings/fill.ts";
import type { Day } from "./day.ts";
import { formatTime } from "./format-time.ts";
import type { OpenState } from "./open-state.ts";

/** The sentences of the open line; `{time}`, `{day}` and `{reason}` are filled. */
export interface OpenWords {
  open: string;
  always: string;
  soon: string;
  closedToday: string;
  closedTomorrow: string;
  closedDay: string;
  holiday: string;
  closed: string;
  days: Readonly<Record<Day, { long: string }>>;
  language: string;
}

/** The open state in one sentence, with the name of its look: "Open now, until 7pm". */
export function openLine(state: OpenState, words: OpenWords): { text: string; look: "on" | "soon" | "off" } {
  if (state.state === "open") {
    if (state.closes === undefined) return { text: words.always, look: "on" };
    const time = formatTime(state.closes, words.language);
    return state.soon ? { text: fill(words.soon, { time }), look: "soon" } : { text: fill(words.open, { time }), look: "on" };
  }
  const { opens, special } = state;
  if (!opens) return { text: words.closed, look: "off" };
  const sentence = special ? words.holiday : opens.today ? words.closedToday : opens.tomorrow ? words.closedTomorrow : words.closedDay;
  const values = { day: words.days[opens.day].long, time: formatTime(opens.minutes, words.language), reason: special?.reason ?? "" };
  return { text: fill(sentence, values), look: "off" };
}
