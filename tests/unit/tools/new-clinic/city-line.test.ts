import { describe, expect, it } from "vitest";
import { cityLineAdvice, readCityLine } from "../../../../tools/new-clinic/city-line.ts";
import { countryCode } from "../../../../tools/new-clinic/country.ts";

const us = { city: "Springfield", state: "IL", postalCode: "62701", country: "US" };

describe("the last lines of an address", () => {
  it.each([
    ["Springfield, IL 62701, US", us],
    ["Springfield IL 62701, USA", us],
    ["Montréal, QC H2X 1Y4, Canada", { city: "Montréal", state: "QC", postalCode: "H2X 1Y4", country: "CA" }],
    ["London SW1A 1AA, UK", { city: "London", postalCode: "SW1A 1AA", country: "GB" }],
    ["Hamburg, 20095, DE", { city: "Hamburg", postalCode: "20095", country: "DE" }],
    ["20095 Hamburg, Deutschland", { city: "Hamburg", postalCode: "20095", country: "DE" }],
    ["1012 AB Amsterdam, The Netherlands", { city: "Amsterdam", postalCode: "1012 AB", country: "NL" }],
    ["111 22 Stockholm, Sweden", { city: "Stockholm", postalCode: "111 22", country: "SE" }],
    ["תל אביב 6100000, ישראל", { city: "תל אביב", postalCode: "6100000", country: "IL" }],
    // Two letters that are a state elsewhere do not make it American.
    ["Milano, MI 20121, Italy", { city: "Milano", state: "MI", postalCode: "20121", country: "IT" }],
  ])("are read from %s", (answer, line) => {
    expect(readCityLine(answer)).toEqual(line);
    expect(cityLineAdvice(answer)).toBeUndefined();
  });

  it.each([
    ["Springfield, IL 62701", /^Add the country at the end: Springfield, IL 62701, US\.$/],
    ["20095 Hamburg", /^Add the country at the end/],
    [
      "20095 Hamburg, Germny",
      /^"Germny" is no country\. Write its name or its two letters, for example Germany or DE\.$/,
    ],
    ["Hamburg, Germany", /^Write the city, a comma, the state and the ZIP code, a comma, the country/],
    ["", /^Write the city, a comma, the state and the ZIP code, a comma, the country/],
  ])("are refused: %j", (answer, message) => {
    expect(readCityLine(answer)).toBeUndefined();
    expect(cityLineAdvice(answer)).toMatch(message);
  });
});

describe("a country", () => {
  it.each([
    ["us", "US"],
    ["U.S.A.", "US"],
    ["United States", "US"],
    ["Türkiye", "TR"],
    ["Turkiye", "TR"],
    ["Allemagne", "DE"],
    // codes that have been given up lead to those in their place
    ["UK", "GB"],
    ["DD", "DE"],
    ["EU", undefined],
    ["Atlantis", undefined],
  ])("%s", (words, code) => expect(countryCode(words)).toBe(code));
});
