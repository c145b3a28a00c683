import { expect, it } from "vitest";
import { plainName } from "../../../../tools/editor/save/plain-name.ts";

it.each([
  ["My Desk (1)", "my-desk-1"],
  ["The Calf & Shin", "the-calf-shin"],
  ["Große Elbstraße 1", "grosse-elbstrasse-1"],
  ["GROSSE ELBSTRAẞE", "grosse-elbstrasse"],
  ["Œuvre d’Ångström", "oeuvre-d-angstrom"],
  ["Łódź", "lodz"],
  ["İstanbul, Kadıköy", "istanbul-kadikoy"],
  ["רחוב", ""],
])("a name as an address can carry it: %s", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
