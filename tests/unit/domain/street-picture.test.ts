import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { streetPicture } from "../../../src/domain/street-picture.ts";
import { attribute, elementsIn } from "../../support/elements.ts";

const map = {
  streets: ["A St", "B St", "C St", "D & E St"],
  avenues: ["1st Ave", "2nd Ave", "3rd Ave"],
  door: "No. <1>",
};
const drawn = (changes = {}) => elementsIn(parseFragment(streetPicture({ ...map, ...changes })));
const labels = (changes = {}) =>
  drawn(changes)
    .filter(({ tagName }) => tagName === "text")
    .map((text) => text.childNodes.map((node) => ("value" in node ? node.value : "")).join(""));

describe("the street picture", () => {
  it("names every street and avenue, and the door, whatever is written in them", () => {
    expect(labels()).toEqual(["A St", "B St", "C St", "D & E St", "1st Ave", "3rd Ave", "2nd Ave", "No. <1>"]);
  });

  it("draws a street that cuts across, and what lies north and south, only where they are known", () => {
    const more = { diagonal: "Broad Way", north: "Park", south: "River" };
    expect(labels(more)).toEqual(expect.arrayContaining(["Broad Way", "↑ Park", "↓ River"]));
    expect(labels().join()).not.toMatch(/[↑↓]|undefined/);
    expect(labels()).toHaveLength(8);
  });

  it("can be used by a page, and names no color of its own", () => {
    expect(drawn().some((element) => attribute(element, "id") === "map")).toBe(true);
    const colors = drawn().flatMap((element) => [attribute(element, "fill"), attribute(element, "stroke")]);
    expect(colors.filter((color) => color && !color.startsWith("var(--"))).toEqual([]);
  });

  it("is one whole SVG file", () => {
    expect(streetPicture(map)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 480 330">.*<\/svg>$/,
    );
  });
});
