import { describe, expect, it } from "vitest";
import { stringsFor } from "../../src/strings/strings-for.ts";
import type { BuiltPage, GraphNode } from "../support/built-site.ts";
import { attribute, type Element, elementsIn, elementsNamed, hasClass, only, textOf } from "../support/elements.ts";
import { clinic, site } from "./tested-site.ts";
import { shownHours, writtenHours } from "./written-hours.ts";

const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

interface SpecialDay {
  date: string;
  hours: string;
  reason: string;
}

const tag = clinic.languages[0] ?? "en-US";
const words = stringsFor(tag);
const ofFirstLanguage = site.pages.filter(({ path }) => !/^\/\w\w\//.test(path));
const placesWithHours = clinic.locations.filter(({ fields }) => fields["hours"]);

describe.each(placesWithHours)("the hours of $id", ({ path: own, fields }) => {
  const isOnly = clinic.locations.length === 1;
  const written = fields["hours"] as Record<string, string>;
  const week = days.map((day) => writtenHours(written[day] ?? ""));
  const special = ((fields["specialDays"] ?? []) as SpecialDay[]).map(({ date, hours, reason }) => ({
    date,
    hours: writtenHours(hours),
    reason,
  }));
  const told = specificationOf(site.page(own));
  // The hours of an only location stand on every page, those of one of several on its own.
  const withHours = isOnly ? ofFirstLanguage : [site.page(own)];

  it("are those of its file, in the table of every page, day by day, closed days too", () => {
    for (const { path, document } of withHours) {
      for (const table of tablesOn(document)) {
        const rows = elementsNamed(table, "tr");
        const names = rows.map((row) => attribute(only(elementsNamed(row, "abbr"), `day in ${path}`), "title"));
        expect(names, path).toEqual(dayNamesIn(tag));
        expect(rows.map(hoursIn), path).toEqual(week);
      }
    }
  });

  it("are those of its file for machines", () => {
    const usual = told.filter((part) => !part["validFrom"]);
    const openOn = (day: string) => usual.filter((part) => (part["dayOfWeek"] as string[]).includes(day)).map(rangeOf);
    expect(dayNames.map((day) => openOn(day).sort())).toEqual(week);
  });

  if (isOnly)
    it("are those of its file in the footer of every page", () => {
      for (const { path, document } of ofFirstLanguage) expect(footerWeek(document), path).toEqual(week);
    });

  if (isOnly)
    it("are the same for machines wherever they are told", () => {
      expect(specificationOf(site.page("/"))).toEqual(told);
    });

  it("are told for the special days ahead, with the reason, in every table and for machines", () => {
    const machine = told
      .filter((part) => part["validFrom"])
      .map((part) => ({ date: part["validFrom"], until: part["validThrough"], hours: rangeOf(part) }));
    const ahead = special.filter(({ date }) => machine.some((each) => each.date === date));
    expect(machine).toEqual(
      ahead.flatMap(({ date, hours }) =>
        (hours.length > 0 ? hours : ["00:00-00:00"]).map((range) => ({ date, until: date, hours: range })),
      ),
    );
    // Those that are over are left out, and nothing else.
    const first = ahead[0]?.date ?? special.at(-1)?.date ?? "";
    expect(
      special.filter(({ date }) => date > first && date < inAYear && !ahead.some((each) => each.date === date)),
    ).toEqual([]);
    for (const { path, document } of withHours) {
      const items = elementsIn(document).filter((element) => attribute(element, "data-date"));
      const shown = items.map((item) => ({ date: attribute(item, "data-date"), hours: hoursIn(item) }));
      for (const { date, hours, reason } of ahead) {
        expect(shown, path).toContainEqual({ date, hours });
        const item = items.find((each) => attribute(each, "data-date") === date);
        expect(item && textOf(item), path).toContain(reason);
      }
    }
  });
});

it("The footer says that people come by appointment, where there are no hours", () => {
  if (clinic.locations.length > 1 || clinic.locations[0]?.fields["hours"]) return;
  const silent = ofFirstLanguage.filter(
    ({ document }) => !textOf(only(elementsNamed(document, "footer"), "footer")).includes(words.byAppointment),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

const inAYear = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** Monday to Sunday, as a language calls them. */
function dayNamesIn(language: string): string[] {
  const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return dayNames.map((_, day) => name.format(Date.UTC(2026, 0, 5 + day)));
}

/** The hours tables of a page, one at least. */
function tablesOn(document: BuiltPage["document"]): Element[] {
  const tables = elementsNamed(document, "table").filter((table) => hasClass(table, "hours"));
  only(tables, "hours table");
  return tables;
}

const hoursIn = (element: Element) => shownHours(textOf(element).replace(/\s/g, " "), words.allDay);

function specificationOf({ graph }: BuiltPage): GraphNode[] {
  const place = graph.find((node) => "openingHoursSpecification" in node);
  return (place?.["openingHoursSpecification"] ?? []) as GraphNode[];
}

const rangeOf = (part: GraphNode) => `${part["opens"]}-${part["closes"]}`;

/** The footer's list, `Mon to Thu 2pm–7pm`, as a week; a day that it leaves out is closed. */
function footerWeek(document: BuiltPage["document"]): string[][] {
  const footer = only(elementsNamed(document, "footer"), "footer");
  const short = new Intl.DateTimeFormat(tag, { weekday: "short", timeZone: "UTC" });
  const names = dayNames.map((_, day) => short.format(Date.UTC(2026, 0, 5 + day)));
  const week: string[][] = days.map(() => []);
  for (const item of hoursColumn(footer)) {
    const text = textOf(item);
    const [from = -1, to = from] = names
      .map((name, day) => ({ day, at: text.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((one, other) => one.at - other.at)
      .map(({ day }) => day);
    for (let day = from; day >= 0 && day <= to; day++) week[day] = hoursIn(item);
  }
  return week;
}

function hoursColumn(footer: Element): Element[] {
  const heading = (element: Element) => elementsNamed(element, "h2").map(textOf).join();
  const column = elementsIn(footer).find(
    (element) => element.tagName === "div" && !hasClass(element, "cols") && heading(element) === words.hours,
  );
  return elementsNamed(only(column ? [column] : [], "hours in the footer"), "li");
}
