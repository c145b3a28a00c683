import { describe, expect, it } from "vitest";
import { parseOpeningHours } from "../../../../src/domain/hours/parse-opening-hours.ts";

const understood: [text: string, ...ranges: [opens: number, closes: number][]][] = [
  ["2pm-7pm", [840, 1140]],
  ["2 pm – 7 pm", [840, 1140]],
  ["2PM—7PM", [840, 1140]],
  ["2pm to 7pm", [840, 1140]],
  ["2 p.m. to 7 p.m.", [840, 1140]],
  ["  2pm-7pm  ", [840, 1140]],
  ["2:30pm-7pm", [870, 1140]],
  ["2.30pm-7pm", [870, 1140]],
  ["12pm-1pm", [720, 780]],
  ["12am-1am", [0, 60]],
  ["9am-noon", [540, 720]],
  ["12:30am-12:30pm", [30, 750]],
  ["14:00-19:00", [840, 1140]],
  ["09:00 – 17:30", [540, 1050]],
  ["9:00-17:00", [540, 1020]],
  ["9-17", [540, 1020]],
  ["9am-17:00", [540, 1020]],
  ["0:00-24:00", [0, 1440]],
  ["9am-12pm, 2pm-6pm", [540, 720], [840, 1080]],
  ["9am-12pm; 2pm-6pm", [540, 720], [840, 1080]],
  ["9am-12pm and 2pm-6pm", [540, 720], [840, 1080]],
  ["9:00-12:00, 14:00-18:00", [540, 720], [840, 1080]],
  ["9am-12pm, 12pm-6pm", [540, 720], [720, 1080]],
  ["7am-9am, 10am-11am, 8pm-1am", [420, 540], [600, 660], [1200, 1500]],
  ["10pm-2am", [1320, 1560]],
  ["22:00-06:00", [1320, 1800]],
  ["6pm-12am", [1080, 1440]],
  ["6pm-midnight", [1080, 1440]],
  ["18:00-24:00", [1080, 1440]],
  ["11am-2am", [660, 1560]],
  ["closed"],
  ["Closed."],
  ["24 hours", [0, 1440]],
  ["Open 24 hours", [0, 1440]],
  ["24h", [0, 1440]],
];

describe("opening hours as people write them", () => {
  it.each(understood)("understands %j", (text, ...ranges) => {
    expect(parseOpeningHours(text)).toEqual({ ranges: ranges.map(([opens, closes]) => ({ opens, closes })) });
  });
});

describe("what to tell the owner about hours that could be misread", () => {
  it.each([
    ["2-7", '"2-7" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    ["2:00-7:00", '"2:00-7:00" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    ["2-7pm", '"2-7pm" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    ["9am-12pm, 2-6", '"9am-12pm, 2-6" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    ["25:00-26:00", 'No clock shows "25:00". Write the hours like 2pm-7pm or 14:00-19:00.'],
    ["13pm-3pm", 'No clock shows "13pm". Write the hours like 2pm-7pm or 14:00-19:00.'],
    ["0am-3am", 'No clock shows "0am". Write the hours like 2pm-7pm or 14:00-19:00.'],
    ["2pm-7:75pm", 'No clock shows "7:75pm". Write the hours like 2pm-7pm or 14:00-19:00.'],
    ["18:00-24:30", 'No clock shows "24:30". Write the hours like 2pm-7pm or 14:00-19:00.'],
    ["7pm-2pm", '"7pm-2pm" ends before it begins. Check am and pm, then write for example 2pm-7pm.'],
    ["10pm-7am", '"10pm-7am" ends before it begins. Check am and pm, then write for example 2pm-7pm.'],
    ["9am-5am", '"9am-5am" ends before it begins. Check am and pm, then write for example 2pm-7pm.'],
    ["24:00-02:00", '"24:00-02:00" ends before it begins. Check am and pm, then write for example 2pm-7pm.'],
    ["2pm-2pm", '"2pm-2pm" begins and ends at the same time. Write 24 hours for a whole day, or for example 2pm-7pm.'],
    [
      "9am-1pm, 12pm-6pm",
      '"9am-1pm" and "12pm-6pm" overlap. Write one opening, or two that follow each other, for example 9am-12pm, 2pm-6pm.',
    ],
    [
      "9am-6pm, 10am-11am",
      '"9am-6pm" and "10am-11am" overlap. Write one opening, or two that follow each other, for example 9am-12pm, 2pm-6pm.',
    ],
    ["2pm-6pm, 9am-12pm", '"9am-12pm" is earlier than "2pm-6pm". Write the earlier hours first: 9am-12pm, 2pm-6pm.'],
    [
      "by appointment",
      "Write closed here, or the hours in which people can make an appointment. And write byAppointment: true on a line of its own, without spaces before it.",
    ],
    ["", "The hours are missing. Write closed, or the hours, for example 2pm-7pm."],
    ["   ", "The hours are missing. Write closed, or the hours, for example 2pm-7pm."],
  ])("%j", (text, advice) => {
    expect(parseOpeningHours(text)).toEqual({ advice });
  });

  it.each(["2pm", "2pm-", "-7pm", "2pm-7pm-9pm", "2pm-7pm,", "closed, 2pm-7pm", "2xm-7pm", "140-190"])(
    "%j is quoted, with closed and two examples to copy",
    (text) => {
      expect(parseOpeningHours(text)).toEqual({
        advice: `"${text}" cannot be read as opening hours. Write closed, or the hours, for example 2pm-7pm or 9am-12pm, 2pm-6pm.`,
      });
    },
  );
});
