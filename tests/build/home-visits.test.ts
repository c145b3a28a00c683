import { describe, expect, it } from "vitest";
import { stringsFor } from "../../src/strings/strings-for.ts";
import { readSite } from "../support/built-site.ts";
import { attribute, elementsNamed, hasClass } from "../support/elements.ts";
import { homeVisits } from "./sites.ts";

describe("the site of a practice that comes to people", () => {
  const site = () => readSite(homeVisits.output);

  it("says on every page where it comes to and that it does so by appointment, and asks nobody in", () => {
    const { byAppointment, comesToYou, directions, visit } = stringsFor("he-IL");
    for (const { path, text } of site().pages) {
      expect(text, path).toContain("כפר הבדיון, גבעת הדוגמה ונווה דמיון");
      expect(text, path).toContain(byAppointment);
      expect(text, path).toContain(comesToYou.findUs);
      for (const words of [visit, directions]) expect(text, path).not.toContain(words);
    }
  });

  it("tells machines of no place, and of the company and the person who comes", () => {
    const types = site().pages.flatMap(({ graph }) => graph.map((node) => node["@type"]));
    expect(types).not.toContain("HealthAndBeautyBusiness");
    expect(types).toContain("Organization");
    expect(types.filter((type) => type === "Person")).toHaveLength(1);
  });

  it("keeps a number and an address of the post from being turned round", () => {
    const html = site().page("/contact/").html;
    expect(html).toContain("\u2066+972 4 000 0134\u2069");
    expect(html).toContain("\u2066noa@hands-on-the-road.example.com\u2069");
  });

  it("lists a region that the figure has no shape for", () => {
    const lanes = elementsNamed(site().page("/").document, "ol").find((list) => hasClass(list, "lanes"));
    expect(lanes && elementsNamed(lanes, "a").map((link) => attribute(link, "href"))).toEqual([
      "/regions/lower-back/",
      "/regions/calf/",
    ]);
    expect(
      site()
        .page("/regions/calf/")
        .elements.filter((element) => hasClass(element, "map")),
    ).toEqual([]);
  });
});
