import { describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { todoList } from "../../../src/todo/todo-list.ts";
import { completeClinic } from "../../support/complete-clinic.ts";
import { pageText } from "../../support/one-of-each.ts";
import { writeClinic } from "../../support/write-clinic.ts";

const today = "2026-03-01";
const place = (name: string, time = "") =>
  `name: ${name}\n${time}street: 2 Main St\ncity: Springfield\npostalCode: "62701"\ntimeZone: America/Chicago\nbyAppointment: true\n` +
  'phone: "+1 217 555 0199"\nemail: hello@clinic.example\nbookingUrl: https://clinic.example/book\ncoordinates:\n  latitude: 39.8\n  longitude: -89.6\n';

/** What is open in a clinic of several places; `main` is the one that the site shows first. */
async function open(places: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(places).map(([id, text]) => [`locations/${id}.yaml`, text]));
  const pages = {
    "pages/contact.mdx": null,
    "pages/locations.mdx": pageText("Locations", "formerUrls:\n  - /contact/\n"),
  };
  const lists = Object.keys(places).length > 1 ? pages : {};
  const clinic = writeClinic({ ...completeClinic(), ...lists, ...files }, {});
  const { entries, problems } = await checkContent(clinic.folder);
  clinic.remove();
  expect(problems).toEqual([]);
  return todoList(entries, today).map(({ file, title, write }) => `${file}: ${title} → ${write}`);
}

describe("places that the files still send people to", () => {
  it("are told of the first location once its last day is over, not before", async () => {
    expect(await open({ main: place("Main Street", "until: 2026-03-01\n") })).toEqual([]);
    expect(await open({ main: place("Main Street", "until: 2026-02-28\n") })).toEqual([
      "clinic.yaml: the first location, Main Street, closed on March 1, 2026 → mainLocation: the file name of a location that people can come to, or a later day in until: of this one",
    ]);
  });

  it("name the place at the end of the moves", async () => {
    const told = await open({
      main: place("Main Street", "until: 2025-12-31\nmovedTo: second\n"),
      second: place("Second Street", "until: 2026-01-31\nmovedTo: third\n"),
      third: place("Third Street"),
    });
    expect(told).toEqual([
      "clinic.yaml: the first location, Main Street, moved on January 1, 2026 → mainLocation: third",
    ]);
  });

  it("are told of a place that leads on to one that closed", async () => {
    const told = await open({
      main: place("Main Street"),
      old: place("Old Street", "status: moved\nmovedTo: second\n"),
      second: place("Second Street", "until: 2026-01-31\n"),
    });
    expect(told).toEqual([
      "locations/old.yaml: Old Street leads on to Second Street, which closed on February 1, 2026 → movedTo: the file name of a location that people can come to, or status: closed without movedTo",
    ]);
  });
});

it("a practice that comes to people has no place on the map to tell", async () => {
  const area = "serviceArea:\n  - Springfield\n";
  const visits = place("At your home").replace(/street:.*\ncity:.*\npostalCode:.*\n/, area);
  expect(await open({ main: visits.replace(/coordinates:\n.*\n.*\n/, "") })).toEqual([]);
});
