import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/check/problem.ts";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const region = "regions/side-muscle.mdx";
const location = "locations/main.yaml";

const faults: Record<string, PlantedFault> = {
  "a missing field": {
    change: { [region]: ["where: at the side\n", ""] },
    at: "title:",
    field: "where",
    advice: /^Add it\. Where it is on the body/,
  },
  "a missing day": {
    change: { [location]: ["  sat: closed\n", ""] },
    at: "hours:",
    field: "hours.sat",
    advice: /Write closed, by appointment, or the hours/,
  },
  "no hours at all": {
    change: {
      [location]: [
        "hours:\n  mon: 2pm-7pm\n  tue: 2pm-7pm\n  wed: closed\n  thu: 9am-12pm, 2pm-6pm\n  fri: 1pm-6pm\n  sat: closed\n  sun: closed\n",
        "",
      ],
    },
    field: "hours",
    advice: /^Add the hours of all seven days, mon to sun\..*byAppointment: true/,
  },
  "hours without am and pm": {
    change: { [location]: ["mon: 2pm-7pm", "mon: 2-7"] },
    at: "mon:",
    field: "hours.mon",
    found: "2-7",
    advice: /am or pm/,
  },
  "hours that end before they begin": {
    change: { [location]: ["mon: 2pm-7pm", "mon: 7pm-2pm"] },
    at: "mon:",
    field: "hours.mon",
    advice: /ends before it begins/,
  },
  "a time that no clock shows": {
    change: { [location]: ["mon: 2pm-7pm", "mon: 9:75am-5pm"] },
    at: "mon:",
    field: "hours.mon",
    advice: /No clock shows "9:75am"/,
  },
  "openings that overlap": {
    change: { [location]: ["mon: 2pm-7pm", "mon: 9am-5pm, 3pm-6pm"] },
    at: "mon:",
    field: "hours.mon",
    advice: /overlap/,
  },
  "an unknown time zone": {
    change: { [location]: ["timeZone: America/Chicago", "timeZone: America/Newyork"] },
    at: "timeZone:",
    field: "timeZone",
    advice: /Write it like America\/New_York/,
  },
  "a leap day in a year without one": {
    change: { "pages/contact.mdx": pageText("Contact", 'updated: "2026-02-29"\n') },
    at: "updated",
    field: "updated",
    advice: /no day of the calendar/,
  },
  "an empty field": {
    change: { [region]: ["where: at the side", "where:"] },
    at: "where:",
    advice: /^Nothing is written here\. Write it/,
  },
  "an empty field that may be left out": {
    change: { "clinic.yaml": ["tagline:", "legalName:\ntagline:"] },
    field: "legalName",
    advice: /Delete the line/,
  },
  "an empty entry of a list": {
    change: { [region]: ["  - kneading", "  - kneading\n  -"] },
    field: "treatments.1",
    advice: /delete the dash/,
  },
  "a ZIP code without quotes keeps its zero in the advice": {
    change: { [location]: ['"62701"', "07030"] },
    at: "postalCode",
    found: "07030",
    advice: /"07030"/,
  },
  "a phone number without quotes": {
    change: { [location]: ["city:", "phone: +12125550100\ncity:"] },
    found: "+12125550100",
    advice: /in quotes/,
  },
  "a day that is in no calendar": {
    change: { [region]: ["where:", "updated: 2026-02-30\nwhere:"] },
    field: "updated",
    found: "2026-02-30",
    advice: /no day of the calendar/,
  },
  "a day in another form, where the page has an older one": {
    change: { "pages/contact.mdx": pageText("Contact", 'published: "2026-01-02"\nupdated: "01/03/2026"\n') },
    field: "updated",
    found: "01/03/2026",
    advice: /no day of the calendar/,
  },
  "yes instead of true": {
    change: { [region]: ["where:", "plural: yes\nwhere:"] },
    found: "yes",
    advice: /true or false/,
  },
  "a shape that is nearly one": {
    change: { [region]: ["where:", "shape: posas\nwhere:"] },
    found: "posas",
    advice: /Did you mean psoas\? Write one of the shapes/,
  },
  "a text instead of a list": {
    change: { [region]: ["treatments:\n  - kneading", "treatments: kneading"] },
    field: "treatments",
    advice: /^Write a list: one entry a line/,
  },
  "a list instead of a text": {
    change: { [region]: ["where: at the side", "where:\n  - at the side"] },
    field: "where",
    advice: /one piece of text/,
  },
  "curly brackets": {
    change: { [region]: ["where: at the side", "where: {left}"] },
    at: "where",
    advice: /quotes around the whole text/,
  },
  "a text instead of a group": {
    change: { [region]: ["where:", "video: https://youtu.be/Xy7zQ2rS_4k\nwhere:"] },
    field: "video",
    advice: /url: https/,
  },
  "too long a text": {
    change: { [region]: ["shortName: Side", "shortName: The muscle at the side of the body"] },
    at: "shortName",
    advice: /Shorten it to 18/,
  },
  "too short a description": {
    change: { "pages/contact.mdx": "---\ntitle: Contact\ndescription: Hours.\n---\n" },
    at: "description",
    advice: /at least 50/,
  },
  "a plain http address": {
    change: { "clinic.yaml": ["https://clinic.example", "http://clinic.example"] },
    at: "siteUrl",
    advice: /https:\/\//,
  },
  "an unknown provider": {
    change: {
      "clinic.yaml": ["tagline:", "newsletter:\n  provider: pigeon\ntagline:"],
      "pages/thanks.mdx": pageText("Thanks", ""),
    },
    field: "newsletter.provider",
    found: "pigeon",
    advice: /Write netlify .* or form/,
  },
  "a place beyond the poles": {
    change: { [location]: ["city:", "coordinates:\n  latitude: 95\n  longitude: 10\ncity:"] },
    field: "coordinates.latitude",
    advice: /Write 90 or less/,
  },
  "no video address": {
    change: { [region]: ["where:", "video:\n  url: psoas film\nwhere:"] },
    at: "url: psoas",
    field: "video.url",
    advice: /no video address/,
  },
  "a wrong value deep in a list": {
    change: {
      [location]: ["city:", "specialDays:\n  - date: 2026-12-25\n    hours: shut\n    reason: Christmas\ncity:"],
    },
    at: "hours: shut",
    field: "specialDays.0.hours",
    found: "shut",
    advice: /Write closed/,
  },
};

describe("values that a field cannot have", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});

describe("days with other hours", () => {
  const problemsOf = (days: string): Promise<Problem[]> => {
    const file = "locations/main.yaml";
    return problemsIn({ [file]: `${oneOfEach()[file]}specialDays:\n${days}` });
  };

  it.each([
    ["a vacation", "  - from: 2026-08-03\n    until: 2026-08-14\n    hours: closed\n    reason: Vacation\n"],
    ["every year", "  - date: 2026-12-25\n    yearly: true\n    hours: closed\n    reason: Christmas\n"],
    [
      "Fridays of a season",
      "  - from: 2026-06-01\n    until: 2026-08-31\n    days: [fri]\n    hours: 9am-12pm\n    reason: Summer\n",
    ],
    ["by appointment", "  - date: 2026-12-24\n    hours: by appointment\n    reason: Christmas Eve\n"],
  ])("%s is fine", async (_, days) => expect(await problemsOf(days)).toEqual([]));

  it.each([
    ["no day", "  - hours: closed\n    reason: Vacation\n", /Add the day: date/],
    ["no last day", "  - from: 2026-08-03\n    hours: closed\n    reason: Vacation\n", /Add the last of these days/],
    ["no first day", "  - until: 2026-08-03\n    hours: closed\n    reason: Vacation\n", /Add the first of these days/],
    [
      "both ways",
      "  - date: 2026-08-03\n    until: 2026-08-04\n    hours: closed\n    reason: Vacation\n",
      /either date for one day/,
    ],
    [
      "the wrong way round",
      "  - from: 2026-08-14\n    until: 2026-08-03\n    hours: closed\n    reason: Vacation\n",
      /or a later one/,
    ],
    [
      "a name of a day",
      "  - from: 2026-08-03\n    until: 2026-08-14\n    days: [friday]\n    hours: closed\n    reason: A\n",
      /mon, tue, wed/,
    ],
    [
      "a vacation twice",
      "  - from: 2026-08-03\n    until: 2026-08-14\n    hours: closed\n    reason: A\n  - from: 2026-08-03\n    until: 2026-08-14\n    hours: closed\n    reason: B\n",
      /These days stand here twice/,
    ],
    [
      "a field of the whole file",
      "  - date: 2026-08-03\n    status: closed\n    hours: closed\n    reason: A\n",
      /meant for the whole file.*There it means.*Under specialDays there are only: date, from/,
    ],
  ])("%s is told", async (_, days, advice) => {
    expect(await problemsOf(days)).toEqual([expect.objectContaining({ advice: expect.stringMatching(advice) })]);
  });
});

describe("what was copied from somewhere else", () => {
  const file = "locations/main.yaml";
  const problemsOf = (lines: string): Promise<Problem[]> => problemsIn({ [file]: `${oneOfEach()[file]}${lines}` });

  it.each([
    ["a number with other hyphens and blanks", 'phone: "+1\u00A0212\u2011555\u20110100"\n'],
    ["a number with 00", 'phone: "0044 20 7946 0000"\n'],
    ["a number as a link", 'phone: "tel:+12125550100"\n'],
    ["a number with (0)", 'phone: "+44 (0)20 7946 0000"\n'],
    ["an e-mail address with invisible signs", 'email: "hello@clinic.example\u200B"\n'],
    ["an e-mail address as a link", "email: mailto:hello@clinic.example\n"],
    ["a day with other hyphens", "updated: 2026\u201102\u201103\n"],
    [
      "a booking address out of a mail",
      "bookingUrl: https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbook.example%2Fa&data=1\n",
    ],
    ["a fax", 'otherPhones:\n  - label: Fax\n    number: "+1 212 555 0101"\n    fax: true\n'],
  ])("%s is read as it was meant", async (_, lines) => expect(await problemsOf(lines)).toEqual([]));

  it.each([
    ["an emergency number", 'phone: "911"\n', /short number, not the clinic's own/],
    ["the preview", "bookingUrl: http://localhost:4321/contact/\n", /leads to the preview/],
    ["swapped coordinates", "coordinates:\n  latitude: -89.65\n  longitude: 39.8\n", /Exchange the two numbers/],
    ["a longitude without its minus", "coordinates:\n  latitude: 39.8\n  longitude: 89.65\n", /minus sign/],
    [
      "a longitude as latitude",
      "coordinates:\n  latitude: -118.2\n  longitude: 34.05\n",
      /exchange it with the longitude/,
    ],
  ])("%s is told", async (_, lines, advice) => {
    expect(await problemsOf(lines)).toEqual([expect.objectContaining({ advice: expect.stringMatching(advice) })]);
  });

  it.each([
    ["country: US", "country: UK", /Write GB for United Kingdom/],
    ["country: US", "country: usa", /Write US for United States/],
    ["country: US", "country: EU", /two capital letters/],
    ["country: US", "country: Germany", /Write DE for Germany/],
    ["timeZone: America/Chicago", "timeZone: CST", /Did you mean America\/Chicago/],
    ["timeZone: America/Chicago", "timeZone: New York", /Did you mean America\/New_York/],
  ])("%s for %s is told with the right one", async (_, line, advice) => {
    const base = oneOfEach()[file]?.toString() ?? "";
    const name = line.split(":")[0];
    const text = new RegExp(`^${name}:.*$`, "m").test(base)
      ? base.replace(new RegExp(`^${name}:.*$`, "m"), line)
      : `${base}${line}\n`;
    expect(await problemsIn({ [file]: text })).toEqual([
      expect.objectContaining({ advice: expect.stringMatching(advice) }),
    ]);
  });
});
