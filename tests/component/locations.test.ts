import { describe, expect, it } from "vitest";
import LocationDetails from "../../src/components/location/LocationDetails.astro";
import LocationLeft from "../../src/components/location/LocationLeft.astro";
import LocationRows from "../../src/components/location/LocationRows.astro";
import PlaceList from "../../src/components/location/PlaceList.astro";
import { aLocation } from "../support/a-location.ts";
import { attribute, elementsIn, textOf } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const place = (changes: Readonly<Record<string, unknown>> = {}, id = "main") => ({
  ...aLocation(changes),
  id,
  href: `/locations/${id}/`,
  today: "2026-06-10",
});
const oldTown = place({ name: "Old Town", phone: "+1 217 555 0117", timeZone: "America/Denver" }, "old-town");
const hours = { language: "en-US" };
const hrefs = (links: Parameters<typeof attribute>[0][]) => links.map((link) => attribute(link, "href"));
const openLines = (elements: Parameters<typeof attribute>[0][]) =>
  elements.filter((element) => attribute(element, "data-open-line") !== undefined);

describe("the list of locations", () => {
  it("tells of each its name, address and number, and leads to its page", async () => {
    const { names, byRole, text } = await renderComponent(LocationRows, { locations: [place(), oldTown] });
    expect(names("heading")).toEqual(["Main Street", "Old Town"]);
    expect(text).toMatch(/1 Main St\s*Springfield, IL 62701/);
    expect(hrefs(byRole("link"))).toEqual([
      "/locations/main/",
      "/locations/main/",
      "/locations/old-town/",
      "tel:+12175550117",
      "/locations/old-town/",
    ]);
    expect(byRole("link").map((link) => textOf(link).trim())).toContain("More on Old Town");
  });

  it("has no hours where there are too many to show them", async () => {
    const { byRole, elements } = await renderComponent(LocationRows, { locations: [place()] });
    expect([...byRole("table"), ...byRole("group"), ...openLines(elements)]).toEqual([]);
  });

  it("has the hours of each in its own item, which tells whether it is open now", async () => {
    const { byRole, names } = await renderComponent(LocationRows, { locations: [place(), oldTown], hours });
    expect(byRole("group").map((group) => textOf(group).trim())).toEqual([
      expect.stringMatching(/^Hours/),
      expect.stringMatching(/^Hours/),
    ]);
    const zones = byRole("listitem").map((item) =>
      elementsIn(item).flatMap((element) => attribute(element, "data-zone") ?? []),
    );
    expect(zones).toEqual([["America/Chicago"], ["America/Denver"]]);
    // One line in the row, one above the table.
    expect(byRole("listitem").map((item) => openLines(elementsIn(item)).length)).toEqual([2, 2]);
    expect(names("table")).toHaveLength(2);
  });

  it("says of a place that is not open yet when it opens, and not whether it is open now", async () => {
    const planned = place({ status: "planned", from: "2026-07-01" });
    const { text, elements } = await renderComponent(LocationRows, { locations: [planned], hours });
    expect(text).toContain("Opens on July 1, 2026.");
    expect(elements.filter(({ tagName }) => tagName === "opening-hours")).toEqual([]);
    const [line, ...others] = openLines(elements);
    expect(line?.tagName).toBe("span");
    expect(others).toEqual([]);
  });

  it("says of a place by appointment that it is so, without a table", async () => {
    const visits = place({ hours: undefined, byAppointment: true });
    const { text, byRole, elements } = await renderComponent(LocationRows, { locations: [visits], hours });
    expect(text).toContain("By appointment.");
    expect([...byRole("table"), ...openLines(elements)]).toEqual([]);
  });
});

describe("the page of a place that nobody can come to any more", () => {
  it.each([
    ["moved", "We have moved. You find us here now:"],
    ["closed", "This location has closed. You find us here:"],
  ])("%s: says so, and leads on", async (status, sentence) => {
    const { text, names, byRole } = await renderComponent(LocationLeft, { status, next: [oldTown] });
    expect(text).toContain(sentence);
    expect(names("heading")).toEqual(["Old Town"]);
    expect(hrefs(byRole("link"))).toContain("/locations/old-town/");
    expect(byRole("table")).toEqual([]);
  });
});

describe("all of one location", () => {
  const details = (location: object) =>
    renderComponent(LocationDetails, {
      location,
      language: "en-US",
      files: { contact: "/clinic.vcf" },
    });

  it("has its hours and where it is, each under a heading that names the part", async () => {
    const { elements, names, byRole } = await details(place());
    expect(names("heading")).toEqual(["Hours", "Where to find us"]);
    const parts = elements.filter(({ tagName }) => tagName === "section");
    const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
    for (const part of parts) expect(ids).toContain(attribute(part, "aria-labelledby"));
    expect(parts).toHaveLength(2);
    expect(byRole("rowheader").map(textOf)).toHaveLength(7);
  });

  it("names the clock where it has a name", async () => {
    expect((await details(place({ timeZoneName: "Central Time" }))).text).toContain("Central Time.");
    expect((await details(place())).text).not.toContain("Central");
  });

  it("of a practice that comes to people asks nobody to find it", async () => {
    const visits = place({
      street: undefined,
      city: undefined,
      state: undefined,
      postalCode: undefined,
      serviceArea: ["Springfield"],
    });
    const { names, text } = await details(visits);
    expect(names("heading")).toEqual(["Hours", "How to reach us"]);
    expect(text).toContain("We come to you in Springfield");
    expect(text).not.toContain("Directions");
  });
});

describe("locations within a text", () => {
  const all = { href: "/locations/", title: "All places" };
  const draw = (props: object) => renderComponent(PlaceList, { all, ...props });

  it("are named, each with its address and the way to its page", async () => {
    const { byRole, text } = await draw({ places: [place(), oldTown] });
    expect(byRole("listitem").map((item) => textOf(item).trim())).toEqual([
      expect.stringMatching(/^Main Street/),
      expect.stringMatching(/^Old Town/),
    ]);
    expect(hrefs(byRole("link"))).toEqual(expect.arrayContaining(["/locations/main/", "/locations/old-town/"]));
    expect(text).not.toContain("Directions with");
  });

  it("have all ways to the door where there is only one", async () => {
    expect((await draw({ places: [oldTown] })).text).toContain("Directions with");
  });

  it("have their own hours and clock, each with its own open line", async () => {
    const { byRole, text } = await draw({ places: [place(), place({ timeZoneName: "Mountain Time" }, "x")], hours });
    expect(byRole("listitem").map((item) => openLines(elementsIn(item)).length)).toEqual([1, 1]);
    expect(text).toContain("Mountain Time.");
    expect(text).not.toContain("1 Main St");
  });

  it("lead to the list of all where there are too many", async () => {
    const { byRole } = await draw({ places: [] });
    expect(hrefs(byRole("link"))).toEqual(["/locations/"]);
    expect(byRole("list")).toEqual([]);
  });
});
