import { describe, expect, it } from "vitest";
import { cityLine, postalAddressOf } from "../../../src/domain/postal-address.ts";

const address = { street: "1 Main St", city: "Springfield", state: "IL", postalCode: "62701" };

describe("a postal address", () => {
  it("is there where there is a street", () => {
    expect(postalAddressOf({ ...address, phone: "1" })).toEqual({ ...address, phone: "1" });
  });

  it("is none of a practice that comes to people", () => {
    expect(postalAddressOf({ city: "Springfield" })).toBeUndefined();
  });

  it.each([
    [address, "Springfield, IL 62701"],
    [{ ...address, state: undefined }, "Springfield, 62701"],
  ])("ends with city, state where there is one, and ZIP code", (place, line) => {
    expect(cityLine(place)).toBe(line);
  });
});
