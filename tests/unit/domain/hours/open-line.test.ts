import { describe, expect, it } from "vitest";
import { dayName } from "../../../../src/domain/hours/day-name.ts";
import { type OpenSentences, openLine } from "../../../../src/domain/hours/open-line.ts";
import type { NextOpening, OpenState } from "../../../../src/domain/hours/open-state.ts";
import { english } from "../../../../src/strings/en.ts";

const sentences = Object.values(english.open) as unknown as OpenSentences;
const line = (state: OpenState) => openLine(state, sentences, (day) => dayName(day, "en-US", "long"), "en-US");
const opens = (when: Partial<NextOpening> = {}): NextOpening => ({
  date: "2026-11-27",
  day: "fri",
  minutes: 780,
  today: false,
  tomorrow: false,
  distant: false,
  ...when,
});
const thanksgiving = { from: "2026-11-26", until: "2026-11-26", hours: [], reason: "Thanksgiving" };

describe("the open state in a sentence", () => {
  it.each<[string, "on" | "soon" | "off", OpenState]>([
    ["Open now, until 7pm", "on", { state: "open", closes: 1140, soon: false }],
    ["Open now, until 12am", "on", { state: "open", closes: 1440, soon: false }],
    ["Open now, around the clock", "on", { state: "open", soon: false }],
    ["Closing soon, at 6:30pm", "soon", { state: "open", closes: 1110, soon: true }],
    ["Closed now, opens today at 1pm", "off", { state: "closed", opens: opens({ today: true }) }],
    ["Closed now, opens tomorrow at 1pm", "off", { state: "closed", opens: opens({ tomorrow: true }) }],
    ["Closed now, opens Friday at 1pm", "off", { state: "closed", opens: opens() }],
    [
      "Closed today for Thanksgiving, opens Friday at 1pm",
      "off",
      { state: "closed", opens: opens({ tomorrow: true }), special: thanksgiving },
    ],
    ["Closed now", "off", { state: "closed" }],
    ["Closed now", "off", { state: "closed", special: thanksgiving }],
  ])("%s", (text, look, state) => {
    expect(line(state)).toEqual({ text, look });
  });
});
