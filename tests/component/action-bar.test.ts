import { describe, expect, it } from "vitest";
import ActionBar from "../../src/components/ActionBar.astro";
import { attribute } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const phone = "+1 217 555 0100";
const bookingUrl = "https://example.com/book";
const request = { href: "/contact/#request", title: "Request a call" };
const street = "1 Main St";
const href = "/contact/";

async function bar(location: object) {
  const { byRole, names } = await renderComponent(ActionBar, { location: { href, ...location } });
  return {
    menus: names("navigation"),
    links: names("link"),
    to: byRole("link").map((link) => attribute(link, "href")),
  };
}

describe("the bar at the foot of a small screen", () => {
  it("is not there where no fact is known", async () => {
    expect(await bar({})).toEqual({ menus: [], links: [], to: [] });
  });

  it("has one way where one is known", async () => {
    expect(await bar({ street })).toEqual({
      menus: ["Quick contact"],
      links: ["Directions"],
      to: ["/contact/#h-where"],
    });
  });

  it("asks for a call where that can be done", async () => {
    expect(await bar({ street, request })).toMatchObject({
      links: ["Request a call", "Directions"],
      to: ["/contact/#request", "/contact/#h-where"],
    });
  });

  it("begins with the booking, and never has more than three", async () => {
    expect(await bar({ street, request, phone, bookingUrl })).toMatchObject({
      links: ["Book", "Call", "Request a call"],
      to: [bookingUrl, "tel:+12175550100", "/contact/#request"],
    });
  });
});
