import { describe, expect, it } from "vitest";
import { type LocationFile, locationPageFiles } from "../../../src/domain/location-page-files.ts";

const language = { tag: "en-US", code: "en", folder: undefined, prefix: "" };
const place = (id: string, data: Partial<LocationFile["data"]> = {}): LocationFile => ({
  id,
  language,
  data: { name: `Place ${id}`, status: "open", timeZone: "America/Chicago", ...data },
});
const pages = (...places: LocationFile[]) => locationPageFiles(places, "Field House", () => "2026-06-01");

describe("the pages that locations make", () => {
  it("are none where there is one location", () => {
    expect(pages(place("a"))).toEqual([]);
  });

  it("are one each where there are several, told by the owner's sentence or by their name", () => {
    const [first, second] = pages(place("a", { description: "The owner's own sentence." }), place("b"));
    expect(first?.data).toMatchObject({ title: "Place a", description: "The owner's own sentence.", draft: false });
    expect(second?.data.description).toMatch(/^Field House, Place b: /);
    expect(second?.data.description.length).toBeGreaterThan(50);
  });

  it("know what the location is on the day of the build", () => {
    const [first, second] = pages(place("a", { until: "2026-05-31", movedTo: "b" }), place("b"));
    expect([first?.data.status, second?.data.status]).toEqual(["moved", "open"]);
  });
});
