import { describe, expect, it } from "vitest";
import { stringsFor } from "../../src/strings/strings-for.ts";
import { type BuiltPage, type GraphNode, readSite } from "../support/built-site.ts";
import { attribute, type Element, elementsIn, elementsNamed, hasClass, only, textOf } from "../support/elements.ts";
import { tellClinic } from "../support/told-clinic.ts";
import { clinics, secondClinic } from "./sites.ts";

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const placesWithHours = clinics.flatMap(([name, { content, output }]) => {
  const { languages, locations } = tellClinic(content);
  return locations
    .filter(({ fields }) => fields["hours"])
    .map(({ id, path }) => ({ name, id, path, output, isOnly: path === "/contact/", tag: languages[0] ?? "en-US" }));
});

describe.each(placesWithHours)("the hours of $name, $id", ({ output, path: own, isOnly, tag }) => {
  const { pages, page } = readSite(output);
  const told = specificationOf(page(own));
  const others = (path: string) => /^\/\w\w\//.test(path);
  // The hours of an only location stand on every page, those of one of several on its own.
  const withHours = pages.filter(({ path }) => (isOnly ? !others(path) : path === own));

  it("name all seven days on every page, closed ones too", () => {
    for (const { path, document } of withHours) {
      for (const table of tablesOn(document)) {
        const days = elementsNamed(table, "tr").map((row) => only(elementsNamed(row, "abbr"), `day in ${path}`));
        expect(days.map((abbreviation) => attribute(abbreviation, "title"))).toEqual(dayNamesIn(tag));
      }
    }
  });

  it("are the same in the table of every page and for machines", () => {
    for (const table of withHours.flatMap(({ document }) => tablesOn(document))) {
      const week = elementsNamed(table, "tr").map((row, day) => [
        dayNames[day],
        rangesIn(textOf(only(elementsNamed(row, "td"), "hours"))),
      ]);
      expect(Object.fromEntries(week)).toEqual(weekOf(told));
    }
  });

  it.runIf(isOnly && tag.startsWith("en"))("are the same in the footer of every page", () => {
    for (const { document } of pages) {
      expect(footerWeek(document)).toEqual(weekOf(told));
    }
  });

  it.runIf(isOnly)("are the same for machines wherever they are told", () => {
    expect(specificationOf(page("/"))).toEqual(told);
  });

  it("have the special days in the table and for machines", () => {
    const days = told.filter((part) => part["validFrom"]);
    const machine = days.map((part) => ({
      date: part["validFrom"],
      until: part["validThrough"],
      hours: rangeOf(part),
    }));
    const table = page(own).elements.filter((element) => attribute(element, "data-date"));
    const shown = table.map((item) => {
      const date = attribute(item, "data-date");
      const [hours = "00:00-00:00"] = rangesIn(textOf(only(elementsNamed(item, "span"), "hours")));
      return { date, until: date, hours };
    });
    expect(shown).toEqual(machine);
  });
});

it.each(clinics)(
  "the footer of %s says that people come by appointment, where there are no hours",
  (_, { content, output }) => {
    const { languages, locations } = tellClinic(content);
    if (locations.length > 1 || locations[0]?.fields["hours"]) return;
    const { byAppointment } = stringsFor(languages[0]);
    const silent = readSite(output).pages.filter(
      ({ document }) => !textOf(only(elementsNamed(document, "footer"), "footer")).includes(byAppointment),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  },
);

describe("the special days of the second clinic", () => {
  const { output } = secondClinic;
  it("are announced with their day, their hours and their reason", () => {
    const items = readSite(output)
      .page("/contact/")
      .elements.filter((element) => attribute(element, "data-date"));
    expect(items.map(textOf)).toEqual(["Fri, Jan 1: Closed, New Year’s Day", "Sat, Jul 10: 11am–1:30pm, Regatta"]);
  });
});

/** Monday to Sunday, as a language calls them. */
function dayNamesIn(tag: string): string[] {
  const name = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  return dayNames.map((_, day) => name.format(Date.UTC(2026, 0, 5 + day)));
}

/** The hours tables of a page, one at least. */
function tablesOn(document: BuiltPage["document"]): Element[] {
  const tables = elementsNamed(document, "table").filter((table) => hasClass(table, "hours"));
  only(tables, "hours table");
  return tables;
}

function specificationOf({ graph }: BuiltPage): GraphNode[] {
  const place = graph.find((node) => "openingHoursSpecification" in node);
  return (place?.["openingHoursSpecification"] ?? []) as GraphNode[];
}

const rangeOf = (part: GraphNode) => `${part["opens"]}-${part["closes"]}`;

function weekOf(told: readonly GraphNode[]): Record<string, string[]> {
  const usual = told.filter((part) => !part["validFrom"]);
  const openOn = (day: string) => usual.filter((part) => (part["dayOfWeek"] as string[]).includes(day)).map(rangeOf);
  return Object.fromEntries(dayNames.map((day) => [day, openOn(day).sort()]));
}

/** Reads the hours as people do: `8:30am–11:30am, 1pm–5pm`, `8 h 30 à 11 h 30` → `08:30-11:30`, `13:00-17:00`. */
function rangesIn(text: string): string[] {
  if (/Open 24 hours/.test(text)) return ["00:00-23:59"];
  const french = [...text.matchAll(/(\d+) h(?: (\d\d))? à (\d+) h(?: (\d\d))?/g)].map(
    ([, from = "", min = "00", to = "", end = "00"]) => `${from.padStart(2, "0")}:${min}-${to.padStart(2, "0")}:${end}`,
  );
  if (french.length > 0) return french.sort();
  return [...text.matchAll(/([\d:]+[ap]m)–([\d:]+[ap]m)/g)]
    .map(([, opens = "", closes = ""]) => `${clock(opens)}-${clock(closes)}`)
    .sort();
}

function clock(written: string): string {
  const [, hour = "", minutes = "00", half = ""] = /^(\d+)(?::(\d+))?([ap])m$/.exec(written) ?? [];
  return `${String((Number(hour) % 12) + (half === "p" ? 12 : 0)).padStart(2, "0")}:${minutes}`;
}

/** The footer's list, `Mon to Thu 2pm–7pm`, as a week; a day that it leaves out is closed. */
function footerWeek(document: BuiltPage["document"]): Record<string, string[]> {
  const footer = only(elementsNamed(document, "footer"), "footer");
  const week: Record<string, string[]> = Object.fromEntries(dayNames.map((day) => [day, []]));
  for (const item of hoursColumn(footer)) {
    const [, from = "", to = from, hours = ""] = /^(\w{3})(?: to (\w{3}))? (.*)$/.exec(textOf(item)) ?? [];
    const index = (short: string) => dayNames.findIndex((day) => day.startsWith(short));
    for (const day of dayNames.slice(index(from), index(to) + 1)) week[day] = rangesIn(hours);
  }
  return week;
}

function hoursColumn(footer: Element): Element[] {
  const column = elementsIn(footer).find(
    (element) =>
      element.tagName === "div" &&
      !hasClass(element, "cols") &&
      elementsNamed(element, "h2").map(textOf).join() === "Hours",
  );
  return elementsNamed(only(column ? [column] : [], "hours in the footer"), "li");
}
