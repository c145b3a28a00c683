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
  ["2-7pm", [840, 1140]],
  ["1–5 PM", [780, 1020]],
  ["8–12 PM", [480, 720]],
  ["12–5 PM", [720, 1020]],
  ["11–5pm", [660, 1020]],
  ["9–11 PM", [1260, 1380]],
  ["9am-5", [540, 1020]],
  ["10pm-2", [1320, 1560]],
  ["8 AM–12 PM, 1–5 PM", [480, 720], [780, 1020]],
  ["9-12, 2-6pm", [540, 720], [840, 1080]],
  ["9am-12pm, 2-6", [540, 720], [840, 1080]],
  ["10:00-12:00", [600, 720]],
  ["10-12", [600, 720]],
  ["10:00 a.m. – 2:00 p.m.", [600, 840]],
  ["10 a. m. - 2 p. m.", [600, 840]],
  ["8a-5p", [480, 1020]],
  ["9 AM to 12 noon", [540, 720]],
  ["from 9am until 5pm", [540, 1020]],
  ["10am\u00A0\u2013\u202F2pm", [600, 840]],
  ["10am\u22122pm", [600, 840]],
  ["10am\u2011\u200B2pm", [600, 840]],
  ["9h-17h", [540, 1020]],
  ["9 h à 17 h 30", [540, 1050]],
  ["de 9h à 12h et de 14h à 18h15", [540, 720], [840, 1095]],
  ["9 Uhr bis 17.30 Uhr", [540, 1050]],
  ["0900-1730", [540, 1050]],
  ["09:00:00-17:00:00", [540, 1020]],
  ["9 AM - 1 PM / 2 PM - 6 PM", [540, 780], [840, 1080]],
  ["24/7", [0, 1440]],
  ["fermé"],
  ["Geschlossen"],
  ["off"],
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

it.each(["by appointment", "By appointment only", "sur rendez-vous", "nach Vereinbarung"])(
  "%j is a day without openings on which people come by appointment",
  (text) => expect(parseOpeningHours(text)).toEqual({ ranges: [], byAppointment: true }),
);

it("takes 10:00-11:30 for the morning where the other days show the 24-hour clock", () => {
  expect(parseOpeningHours("10:00-11:30", true)).toEqual({ ranges: [{ opens: 600, closes: 690 }] });
  expect(parseOpeningHours("2-7", true)).toEqual({ ranges: [{ opens: 120, closes: 420 }] });
});

describe("what to tell the owner about hours that could be misread", () => {
  it.each([
    ["2-7", '"2-7" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    ["2:00-7:00", '"2:00-7:00" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    ["9-5", '"9-5" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    ["10:00-11:30", '"10:00-11:30" does not say am or pm. Write it with each time, for example 2pm-7pm.'],
    [
      "Mo-Fr 09:00-17:00",
      "Write only the hours of this one day here, for example 2pm-7pm: each day has a line of its own, mon: to sun:.",
    ],
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
      "by appointment, 9am-5pm",
      "Write by appointment alone, or the hours in which people can make an appointment and byAppointment: true on a line of its own, without spaces before it.",
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
