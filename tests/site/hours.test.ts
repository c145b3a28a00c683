import { describe, expect, it } from "vitest";
import { days } from "../../src/domain/hours/day.ts";
import { announcedDays, upcomingSpecialDays } from "../../src/domain/hours/upcoming-special-days.ts";
import { locationSchema } from "../../src/schemas/location.ts";
import { buildDay } from "../../src/source/build-day.ts";
import type { BuiltPage, GraphNode } from "../support/built-site.ts";
import { attribute, type Element, elementsIn, elementsNamed, hasClass, only, textOf } from "../support/elements.ts";
import { clocksOf, shownHours } from "./shown-hours.ts";
import { clinic, saidIn, site } from "./tested-site.ts";

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const tag = clinic.languages[0] ?? "en-US";
const words = saidIn(tag);
const ofFirstLanguage = site.pages.filter(({ path }) => !/^\/\w\w\//.test(path));
const placesWithHours = clinic.locations.flatMap((place) => {
  const { hours, specialDays, timeZone } = locationSchema.parse(place.fields);
  return hours ? [{ ...place, hours, specialDays, timeZone }] : [];
});

describe.each(placesWithHours)("the hours of $id", ({ path: own, hours, specialDays, timeZone }) => {
  const isOnly = clinic.locations.length === 1;
  const week = days.map((day) => hours[day].map(clocksOf).sort());
  const told = specificationOf(site.page(own));
  // The table of an only location stands on the home page, too, that of one of several on its own alone.
  const withHours = isOnly ? [site.page("/"), site.page(own)] : [site.page(own)];

  it("are those of its file, in the table, day by day, closed days too", () => {
    for (const { path, document } of withHours) {
      for (const table of tablesOn(document)) {
        const rows = elementsNamed(table, "tr");
        const names = rows.map((row) => attribute(only(elementsNamed(row, "abbr"), `day in ${path}`), "title"));
        expect(names, path).toEqual(dayNamesIn(tag));
        expect(rows.map(hoursIn), path).toEqual(week);
      }
    }
  });

  if (isOnly)
    it("are those of its file for the open line of every page", () => {
      const inDays = ({ document }: BuiltPage) =>
        days.map((day) =>
          elementsIn(only(elementsNamed(document, "opening-hours"), "week"))
            .filter((part) => attribute(part, "data-day") === day)
            .flatMap(elementsIn)
            .flatMap((part) => attribute(part, "data-range") ?? []),
        );
      const told = ofFirstLanguage.filter(({ document }) => elementsNamed(document, "opening-hours").length > 0);
      expect(told.length).toBeGreaterThan(ofFirstLanguage.length / 2);
      expect(told.filter((page) => inDays(page).join("|") !== inDays(site.page(own)).join("|"))).toEqual([]);
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
    const ahead = upcomingSpecialDays(specialDays, buildDay(timeZone), announcedDays);
    const machine = told
      .filter((part) => part["validFrom"])
      .map((part) => ({ from: part["validFrom"], until: part["validThrough"], hours: rangeOf(part) }));
    expect(machine).toEqual(
      ahead.flatMap(({ from, until, hours: other }) =>
        (other.length > 0 ? other.map(clocksOf) : ["00:00-00:00"]).map((range) => ({ from, until, hours: range })),
      ),
    );
    const wanted = ahead.map(({ from, until, hours: other, reason }) => ({
      from,
      until,
      hours: other.map(clocksOf).sort(),
      reason,
    }));
    for (const { path, document } of withHours) {
      for (const table of tablesOn(document)) {
        const items = table.parentNode
          ? elementsIn(table.parentNode).filter((item) => attribute(item, "data-from"))
          : [];
        const shown = items.map((item, index) => ({
          from: attribute(item, "data-from"),
          until: attribute(item, "data-until"),
          hours: hoursIn(item),
          reason: textOf(item).endsWith(ahead[index]?.reason ?? "") ? ahead[index]?.reason : textOf(item),
        }));
        expect(shown, path).toEqual(wanted);
      }
    }
  });
});

it("The footer says that people come by appointment, where there are no hours", () => {
  if (clinic.locations.length > 1 || placesWithHours.length > 0) return;
  const silent = ofFirstLanguage.filter(
    ({ document }) => !textOf(only(elementsNamed(document, "footer"), "footer")).includes(words.byAppointment),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

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
