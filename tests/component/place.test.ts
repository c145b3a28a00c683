import { describe, expect, it } from "vitest";
import Address from "../../src/components/Address.astro";
import Place from "../../src/components/Place.astro";
import Visit from "../../src/components/Visit.astro";
import { aLocation } from "../support/a-location.ts";
import { attribute } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const links = async (changes = {}) => {
  const { byRole } = await renderComponent(Place, { location: aLocation(changes), full: true });
  return byRole("link").map((link) => attribute(link, "href") ?? "");
};

describe("the address", () => {
  it("stands as on a letter, with suite and host business", async () => {
    const location = aLocation({ suite: "Suite 5", inside: "Big Clinic" });
    const { text, elements } = await renderComponent(Address, { location });
    expect(text).toBe("1 Main St, Suite 5 inside Big Clinic Springfield, IL 62701");
    expect(elements[0]?.tagName).toBe("address");
  });

  it("has no empty line where a part is not known", async () => {
    const { text, elements } = await renderComponent(Address, { location: aLocation() });
    expect(text).toBe("1 Main St Springfield, IL 62701");
    expect(elements.filter(({ tagName }) => tagName === "br")).toHaveLength(1);
  });
});

describe("a practice that comes to people", () => {
  const changes = { street: undefined, city: undefined, postalCode: undefined, serviceArea: ["Oak Hill", "Mill Town"] };
  const location = { ...aLocation(changes), href: "/contact/", status: "open", today: "2026-11-27" };

  it("says where it comes to, and asks nobody in", async () => {
    const { text, names } = await renderComponent(Visit, {
      location,
      language: "en-US",
      blush: false,
    });
    expect(names("heading")[0]).toBe("A visit at your home");
    expect(text).toContain("We come to you in Oak Hill and Mill Town");
    expect(names("link")).toEqual(["How to reach us"]);
  });

  it("has no way to a door", async () => {
    const { names } = await renderComponent(Place, { location, full: true });
    expect(names("link")).toEqual([]);
  });
});

describe("the place", () => {
  it("leads the way in three maps, with the address in the link", async () => {
    const { names } = await renderComponent(Place, { location: aLocation(), full: true });
    expect(names("link")).toEqual(["Google", "Apple", "OpenStreetMap"]);
    for (const href of await links()) expect(decodeURIComponent(href)).toContain("1 Main St, Springfield, IL 62701");
  });

  it("says the cross streets as a sentence", async () => {
    const location = aLocation({ crossStreets: "between 1st and 2nd Streets" });
    expect((await renderComponent(Place, { location, full: true })).text).toContain("Between 1st and 2nd Streets.");
  });

  it("calls and writes to what is known", async () => {
    const hrefs = await links({ phone: "+1 217 555 0100", email: "hello@example.com" });
    expect(hrefs).toEqual(expect.arrayContaining(["tel:+12175550100", "mailto:hello@example.com"]));
  });

  it("has no trace of a number or an address that is not known", async () => {
    const { html } = await renderComponent(Place, { location: aLocation(), full: true });
    expect(html).not.toMatch(/tel:|mailto:|undefined|null/);
  });

  it("shows the drawn streets, described in words, only where they are known", async () => {
    const streetMap = {
      streets: ["A St", "B St", "C St", "D St"],
      avenues: ["1st Ave", "2nd Ave", "3rd Ave"],
      door: "No. 1",
      description: "The door is on 2nd Avenue.",
    };
    const drawn = await renderComponent(Place, { location: aLocation({ streetMap }), full: true });
    const picture = drawn.elements.find((element) => attribute(element, "role") === "img");
    expect(picture && attribute(picture, "aria-label")).toBe("The door is on 2nd Avenue.");
    const without = await renderComponent(Place, { location: aLocation(), full: true });
    expect(without.elements.filter(({ tagName }) => tagName === "svg")).toEqual([]);
  });
});
