import { describe, expect, it } from "vitest";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const clinic = "clinic.yaml";
const location = "locations/main.yaml";
const region = "regions/side-muscle.mdx";
const person = "practitioners/ana-example.mdx";

const other = (changes: string) =>
  `${oneOfEach()[location]}`.replace("name: Main Street", `name: Side Street\n${changes}`);
/** A second location, with the page that lists both. */
const withOther = (changes: string) => ({
  "locations/side.yaml": other(changes),
  "pages/contact.mdx": null,
  "pages/locations.mdx": pageText("Locations", "formerUrls:\n  - /contact/\n"),
});
const announcement = (fields: string) =>
  `${oneOfEach()[clinic]}announcements:\n  - text: We are closed this week.\n${fields}`;
const services = (fields: string) => `${oneOfEach()[clinic]}services:\n  - name: First visit\n${fields}`;

const faults: Record<string, PlantedFault> = {
  "a street without a city": {
    change: { [location]: ["city: Springfield\n", ""] },
    field: "city",
    advice: /^Add the city: the address has a street\.$/,
  },
  "a street without a ZIP code": {
    change: { [location]: ['postalCode: "62701"\n', ""] },
    field: "postalCode",
    advice: /^Add the ZIP code, in quotes: "02134"\.$/,
  },
  "neither a street nor a service area": {
    change: { [location]: ["street: 1 Main St\n", ""] },
    field: "street",
    advice: /^Add street and number\. If you come to people, write serviceArea:/,
  },
  "a status that is none": {
    change: { [location]: ["name: Main", "status: opened\nname: Main"] },
    at: "status:",
    field: "status",
    found: "opened",
    advice: /Did you mean open\? Write open, planned, moved or closed\./,
  },
  "a move to nowhere": {
    change: withOther("status: moved"),
    file: "locations/side.yaml",
    field: "movedTo",
    advice: /^Add the file name of the location that took its place\. If none did, write status: closed\.$/,
  },
  "a move that has no day": {
    change: withOther("movedTo: main"),
    file: "locations/side.yaml",
    field: "status",
    advice: /^Write status: moved, or add until: with the last day here/,
  },
  "a move to a place that does not exist": {
    change: withOther("status: moved\nmovedTo: mian"),
    file: "locations/side.yaml",
    at: "movedTo:",
    field: "movedTo",
    advice: /Did you mean main\?/,
  },
  "a move to a place that is closed": {
    change: {
      ...withOther("status: moved\nmovedTo: old"),
      "locations/old.yaml": `${other("status: closed")}`.replace("Side Street", "Old Street"),
    },
    file: "locations/side.yaml",
    at: "movedTo:",
    field: "movedTo",
    advice: /^locations\/old\.yaml says status: closed\. Name a location that is open\.$/,
  },
  "a first location that is closed": {
    change: { [location]: ["name: Main", "status: closed\nname: Main"] },
    file: clinic,
    field: "mainLocation",
    found: "main",
    advice: /^locations\/main\.yaml says status: closed\. Name a location that is open\.$/,
  },
  "moves that lead in a circle": {
    change: {
      ...withOther("until: 2026-05-31\nmovedTo: third"),
      "locations/third.yaml": `${other("until: 2026-06-30\nmovedTo: far")}`.replace("Side Street", "Third Street"),
      "locations/far.yaml": `${other("status: moved\nmovedTo: side")}`.replace("Side Street", "Far Street"),
    },
    file: "locations/far.yaml",
    at: "movedTo:",
    field: "movedTo",
    found: "side",
    advice: /^These moves lead in a circle: far → side → third → far\. Take movedTo out where people can come now\.$/,
  },
  "hours of a location that is not there": {
    change: { [region]: ["At the side. See", '<Hours id="mian" />\n\nAt the side. See'] },
    at: "<Hours",
    found: '<Hours id="mian" />',
    advice: /^Did you mean main\? There is no file mian in locations\/\.$/,
  },
  "an address of a location that is closed": {
    change: {
      ...withOther("status: closed"),
      [region]: ["At the side. See", '<Location id="side" />\n\nAt the side. See'],
    },
    file: region,
    at: "<Location",
    found: '<Location id="side" />',
    advice: /^locations\/side\.yaml says status: closed\. Name a location that is open\.$/,
  },
  "an address of a location by its name instead of its file name": {
    change: { [region]: ["At the side. See", '<Location id="Main Street" />\n\nAt the side. See'] },
    at: "<Location",
    advice: /^"Main Street" is no file name\. Write the name of a file in locations\/, without its ending\.$/,
  },
  "a plan without a day": {
    change: withOther("status: planned"),
    file: "locations/side.yaml",
    field: "from",
    advice: /^Add the day on which it opens/,
  },
  "a last day before the first": {
    change: { [location]: ["name: Main", "from: 2026-05-02\nuntil: 2026-05-01\nname: Main"] },
    at: "until:",
    field: "until",
    advice: /the same day as from, or a later one/,
  },

  "several locations without the words of their list": {
    change: { "locations/side.yaml": other(""), "pages/contact.mdx": null },
    file: "pages/locations.mdx",
    advice: /^Add this file\. It holds the words above the list of locations\.$/,
  },
  "a page for the only location, though there are several": {
    change: { "locations/side.yaml": other(""), "pages/locations.mdx": pageText("Locations", "") },
    file: "pages/contact.mdx",
    advice:
      /^There are several locations now.*Rename this file to locations\.mdx, and write \/contact\/ under its formerUrls\.$/,
  },
  "an old address of the only location": {
    change: { [location]: ["name: Main", "formerUrls:\n  - /old/\nname: Main"] },
    at: "- /old/",
    field: "formerUrls.0",
    advice: /^Move the line to pages\/contact\.mdx/,
  },
  "practitioners without the words of their list": {
    change: { "pages/practitioners.mdx": null },
    advice: /^Add this file\. It holds the words above the list of practitioners\.$/,
  },
  "a home page without the words of the map": {
    change: {
      "pages/home.mdx": [
        "map:\n  title: Where does it hurt?\n  step: Find where it hurts\n  hint: Pick a muscle.\n",
        "",
      ],
    },
    field: "map",
    advice: /^Add it: there are regions\./,
  },
  "a home page without a heading for its treatments": {
    change: {
      "pages/home.mdx": ["treatmentsTitle: What the hands do\n", ""],
      "treatments/kneading.mdx": pageText("Kneading", "lede: Slow work.\nsummary: Slow work.\nmain: true\n"),
    },
    field: "treatmentsTitle",
    advice: /^Add it: there are treatments with main: true\./,
  },

  "a reviewer who is not there": {
    change: { [region]: ["where:", "reviewedBy: ana\nreviewed: 2026-10-01\nwhere:"] },
    at: "reviewedBy:",
    field: "reviewedBy",
    advice: /no file ana in practitioners\/.*ana-example/,
  },
  "a reviewer without a day": {
    change: { [region]: ["where:", "reviewedBy: ana-example\nwhere:"] },
    field: "reviewed",
    advice: /^Add the day on which the page was read over/,
  },
  "a next review before the last": {
    change: { [region]: ["where:", "reviewed: 2026-10-01\nreviewDue: 2026-09-01\nwhere:"] },
    at: "reviewDue:",
    field: "reviewDue",
    advice: /^Write a day after the one in reviewed\.$/,
  },

  "a practitioner without a job title": {
    change: { [person]: ["jobTitle: Massage therapist\n", ""] },
    field: "jobTitle",
    advice: /^Add it\. What the person is/,
  },
  "a practitioner at a location that is not there": {
    change: { [person]: ["  - main", "  - mian"] },
    at: "- mian",
    field: "locations.0",
    advice: /Did you mean main\?/,
  },
  "a license without a name": {
    change: { [person]: ["  - name: License\n    expires", "  - number: 12\n    name: License\n    expires"] },
    at: "number:",
    field: "credentials.0.number",
    advice: /Put quotes around it/,
  },
  "a license that ends on no day": {
    change: { [person]: ["2027-05-31", "2027-05-32"] },
    at: "expires:",
    field: "credentials.0.expires",
    advice: /no day of the calendar/,
  },
  "a language that is none": {
    change: { [person]: ["locations:", "languages:\n  - english\nlocations:"] },
    at: "- english",
    field: "languages.0",
    advice: /Write en instead of "english"/,
  },

  "an announcement without an end": {
    change: { [clinic]: announcement("    from: 2026-12-01\n") },
    field: "announcements.0.until",
    advice: /year-month-day/,
  },
  "an announcement that ends before it begins": {
    change: { [clinic]: announcement("    from: 2026-12-02\n    until: 2026-12-01\n") },
    at: "until:",
    field: "announcements.0.until",
    advice: /the same day as from, or a later one/,
  },
  "an announcement that leads nowhere": {
    change: {
      [clinic]: announcement(
        "    from: 2026-12-01\n    until: 2026-12-01\n    link:\n      text: More\n      url: contact\n",
      ),
    },
    at: "url: contact",
    field: "announcements.0.link.url",
    advice: /from the slash on, for example \/contact\//,
  },
  "a service without a length": {
    change: { [clinic]: services("    price: 95\ncurrency: USD\n") },
    field: "services.0.minutes",
    advice: /whole minutes, for example 45/,
  },
  "a price with a sign": {
    change: { [clinic]: services("    minutes: 45\n    price: $95\ncurrency: USD\n") },
    at: "price:",
    field: "services.0.price",
    advice: /without a sign: 95 or 95\.50/,
  },
  "a price without a currency": {
    change: { [clinic]: services("    minutes: 45\n    price: 95\n") },
    field: "currency",
    advice: /^Add the currency of the prices/,
  },
  "a currency that is none": {
    change: { [clinic]: services("    minutes: 45\ncurrency: DOLLAR\n") },
    at: "currency:",
    field: "currency",
    advice: /Write USD instead of "DOLLAR"/,
  },
  "a service of a treatment that is not there": {
    change: { [clinic]: services("    minutes: 45\n    treatment: kneding\n") },
    at: "treatment:",
    field: "services.0.treatment",
    advice: /Did you mean kneading\?/,
  },
};

describe("faults in places, people, prices and announcements", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});

describe("what is in order", () => {
  const good = `${oneOfEach()[clinic]}announcements:
  - text: We are closed on Friday.
    from: 2026-12-01
    until: 2026-12-01
    link:
      text: When we are open
      url: /contact/
services:
  - name: First visit
    minutes: 60
    price: 95.50
    treatment: kneading
  - name: A talk on the phone
    minutes: 15
    price: 0
currency: USD
`;
  const atHome = `name: At your home
serviceArea:
  - Springfield
  - Shelbyville
timeZone: America/Chicago
byAppointment: true
`;
  const reviewed = pageText(
    "Side muscle",
    "shortName: Side\nwhere: at the side\nteaser: it aches\nlede: A muscle.\nreviewedBy: ana-example\nreviewed: 2026-10-01\nreviewDue: 2027-10-01\n",
  );

  it.each([
    ["announcements, services and prices", { [clinic]: good }],
    ["a practice that comes to people, by appointment", { [location]: atHome }],
    ["a second location", withOther("")],
    [
      "a place that moved twice",
      {
        ...withOther("status: moved\nmovedTo: second"),
        "locations/second.yaml": `${other("status: moved\nmovedTo: main")}`.replace("Side Street", "Second Street"),
      },
    ],
    [
      "hours and address of one location in a text, and of all",
      {
        ...withOther(""),
        "treatments/kneading.mdx": pageText(
          "Kneading",
          "lede: Slow work.\nsummary: Slow work with the hands.\nnotice: videos\n",
          '<Hours id="side" />\n\n<Location id="main" />\n\n<Hours />\n\n<Location />',
        ),
      },
    ],
    ["a page that a practitioner read over", { [region]: reviewed }],
  ])("%s", async (_, change) => {
    expect(await problemsIn(change)).toEqual([]);
  });
});
