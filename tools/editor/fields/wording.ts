/*
 * The schemas describe fields for people who write files. A form has boxes, ticks and lists to choose from instead of quotes,
 * lines and file names, so it says some of it in other words.
 */

/** What a field is called in a form, by its path or its name alone, where its name is no word of owners. */
const labels: Readonly<Record<string, string>> = {
  siteUrl: "Web address of the site",
  lede: "Introduction",
  formerUrls: "Old addresses",
  searchTitle: "Title in search results",
  description: "Description for search results",
  "streetMap.description": "What the drawing shows",
  url: "Address",
  bookingUrl: "Booking link",
  verifyUrl: "Where it can be looked up",
  email: "E-mail",
  emailField: "Name of the e-mail field",
  alt: "What it shows",
  "hours.mon": "Monday",
  "hours.tue": "Tuesday",
  "hours.wed": "Wednesday",
  "hours.thu": "Thursday",
  "hours.fri": "Friday",
  "hours.sat": "Saturday",
  "hours.sun": "Sunday",
  hoursNote: "Note below the hours",
  byAppointment: "By appointment only",
  specialDays: "Holidays and other days",
  "specialDays.from": "First day",
  "specialDays.until": "Last day",
  "announcements.from": "First day",
  "announcements.until": "Last day",
  from: "First day",
  until: "Last day",
  "directions.from": "From where",
  postalCode: "ZIP or postal code",
  announcements: "News",
  services: "Prices",
  social: "Profiles elsewhere",
  order: "Place in lists",
  teaser: "Teaser for lists",
  nameInText: "Name within a sentence",
  "video.kind": "Kind of film",
  poster: "Still picture",
  transcript: "What it shows, in words",
  byline: "Written by",
  pictured: "What the drawing shows",
  plural: "Several parts",
  "video.published": "Put online on",
  draft: "Draft: only you see this page",
  updated: "Last changed",
  published: "First published",
  reviewed: "Read over on",
  reviewDue: "To be read over by",
  treatmentsIntro: "Words before the treatments",
  videosIntro: "Words before the videos",
  menu: "Menu: its pages, in order",
  footMenu: "Foot: its pages, in order",
  menuTitle: "Name in menus",
  "help.call": "Whom to call",
  "help.emergency": "Signs for an emergency room",
  "help.seeDoctor": "Signs for a doctor",
};

/** Help that no rule can reword. */
const helps: Readonly<Record<string, string>> = {
  hours: "The opening hours of all seven days.",
  byAppointment: "Tick this if people come by appointment only. Then the hours may be left out.",
  street: "Street and number. Leave it empty if you come to people, and name the towns under Service area.",
  status: "Open, planned (opens later), moved (choose the new place below) or closed (for good).",
  phone: "The phone number: 212 555 0100, or with the country code.",
  "otherPhones.number": "The phone number: 212 555 0100, or with the country code.",
  "specialDays.date": "The day. For several days in a row choose their first and last day instead.",
  "video.url":
    "The address of the video, copied from the browser: https://www.youtube.com/watch?v=Ab3dE5fGh1J or https://vimeo.com/123456789. For a film of your own: media/film.mp4.",
  "video.kind": "Video: people and hands. Animation: a drawn film; it is labelled as such.",
  captions: "A captions file (.vtt), for a film of your own.",
  menu: "The pages in the menu, in this order. Without any the usual ones stand there: guides, treatments, regions, people, hours & location. In another language the menu leads to the same pages there.",
  footMenu:
    "The pages named at the foot, in this order. Without any the usual ones stand there: those of the menu, legal notices, the words of the trade, privacy, accessibility.",
  misspellings: "Wrong spellings of it, so that you are told where one stands.",
  languages: "The languages, as two letters each: en, es.",
  "shapes.id": "The name that regions choose as their shape: knee.",
};

/** How descriptions for files are said in a form. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/,? as year-month-day/g, ""],
  [/,? by (its|their) file names?/g, ""],
  [/,? by the file names? of the (\w+)/g, ""],
  [/, in quotes: "([^"]+)"/g, ": $1"],
  [/, in quotes/g, ""],
  [/^true (if|for|where) /i, "Tick this $1 "],
  [/^true once /i, "Tick this once "],
  [/^true keeps/i, "Ticked, it keeps"],
  [/Leave the (whole )?block out( to have none)?/g, "Leave it unticked"],
  [/Leave it out/g, "Leave it empty"],
  [/, one a line/g, ""],
  [/ in media\/, for example media\/[\w./-]+/g, ""],
  [/ in media\//g, ""],
];

/** The label of a field in a form; `undefined` where its name says it. */
export function formLabel(path: readonly string[]): string | undefined {
  return ofPath(labels, path);
}

/** The help of a field in a form, made from the schema's description. */
export function formHelp(path: readonly string[], description: string): string {
  return ofPath(helps, path) ?? rules.reduce((text, [pattern, words]) => text.replace(pattern, words), description);
}

function ofPath(words: Readonly<Record<string, string>>, path: readonly string[]): string | undefined {
  return words[path.slice(-2).join(".")] ?? words[path.at(-1) ?? ""];
}

/** What is changed often stands first, in this order; all else follows in the order of the schema. */
const often = [
  "title",
  "name",
  "hours",
  "hoursNote",
  "specialDays",
  "phone",
  "email",
  "bookingUrl",
  "announcements",
  "services",
];
/** What is changed hardly ever is folded away, under More. */
const seldom = new Set(
  "searchTitle formerUrls coordinates streetMap timeZone timeZoneName country status from until movedTo updated published reviewed reviewDue reviewedBy order nameInText plural pictured shape byline siteUrl language languages businessType mainLocation kind legalName credit currency social menu footMenu menuTitle drawing alsoKnownAs".split(
    " ",
  ),
);

/** The fields of a form in the order they stand in it, and those that are folded away. */
export function formOrder(names: readonly string[]): { first: string[]; more: string[] } {
  const rank = (name: string) => (often.includes(name) ? often.indexOf(name) : often.length);
  const first = names.filter((name) => !seldom.has(name)).sort((one, other) => rank(one) - rank(other));
  return { first, more: names.filter((name) => seldom.has(name)) };
}
