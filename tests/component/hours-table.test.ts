import { describe, expect, it } from "vitest";
import HoursTable from "../../src/components/hours/HoursTable.astro";
import { aLocation } from "../support/a-location.ts";
import { attribute, elementsNamed } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const draw = (changes = {}, today = "2026-11-22") =>
  renderComponent(HoursTable, { location: aLocation(changes), language: "en-US", today });

describe("the hours table", () => {
  it("names all seven days, short to see and whole to hear", async () => {
    const { names, elements } = await draw();
    expect(names("rowheader")).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    expect(elements.filter(({ tagName }) => tagName === "abbr").map((day) => attribute(day, "title"))).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
  });

  it("says the hours of each day, closed days, both of two openings, past midnight and whole days", async () => {
    expect((await draw()).names("cell")).toEqual([
      "2pm–7pm",
      "2pm–7pm",
      "Closed",
      "9am–12pm 2pm–6pm",
      "10pm–2am",
      "Open 24 hours",
      "Closed",
    ]);
  });

  it("is called by what it holds, and says no state before it is known", async () => {
    const { elements } = await draw();
    const caption = elements.find(({ tagName }) => tagName === "caption");
    const state = elements.find((element) => attribute(element, "data-open-line") !== undefined);
    expect(caption && elementsNamed(caption, "span").length).toBe(2);
    expect(state && attribute(state, "hidden")).toBe("");
    expect((await draw()).text).toMatch(/^Hours\b/);
  });
});

describe("the days with other hours", () => {
  const specialDays = [
    { from: "2026-12-24", until: "2026-12-24", hours: "10am-1pm", reason: "Christmas Eve" },
    { from: "2026-11-26", until: "2026-11-26", hours: "closed", reason: "Thanksgiving" },
  ];

  it("are announced in the order of the calendar, with day, hours and reason", async () => {
    expect((await draw({ specialDays })).names("listitem")).toEqual([
      "Thu, Nov 26: Closed, Thanksgiving",
      "Thu, Dec 24: 10am–1pm, Christmas Eve",
    ]);
  });

  it("stay for their day and are gone after it", async () => {
    expect((await draw({ specialDays }, "2026-11-26")).names("listitem")).toHaveLength(2);
    expect((await draw({ specialDays }, "2026-11-27")).names("listitem")).toEqual([
      "Thu, Dec 24: 10am–1pm, Christmas Eve",
    ]);
  });

  it("have no place where there are none", async () => {
    const { text, byRole } = await draw();
    expect(text).not.toContain("Other hours");
    expect(byRole("list")).toEqual([]);
  });
});
