import { expect, it } from "vitest";
import { listOf } from "../../../src/domain/list-of.ts";

it.each([
  [[], ""],
  [["ropes"], "ropes"],
  [["ropes", "sails"], "ropes and sails"],
  [["ropes", "sails", "oars"], "ropes, sails and oars"],
])("puts %j in a row", (names, row) => {
  expect(listOf(names, "en-US")).toBe(row);
});

it("puts names in a row as another language does", () => {
  expect(listOf(["cordes", "voiles", "rames"], "fr-CA")).toBe("cordes, voiles et rames");
});
