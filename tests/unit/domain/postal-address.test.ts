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
    [{ ...address, country: "US" }, "Springfield, IL 62701"],
    [{ ...address, state: undefined }, "Springfield, 62701"],
    [{ ...address, city: "Hamburg", state: undefined, postalCode: "20095", country: "DE" }, "20095 Hamburg"],
    [{ ...address, city: "Milano", state: "MI", postalCode: "20121", country: "IT" }, "20121 Milano MI"],
    [{ ...address, city: "Montréal", state: "QC", postalCode: "H2X 1Y4", country: "CA" }, "Montréal, QC H2X 1Y4"],
  ])("ends with city, state where there is one, and ZIP code, in the order of its country", (place, line) => {
    expect(cityLine(place)).toBe(line);
  });
});
