import { describe, expect, it } from "vitest";
import CallToAction from "../../src/components/CallToAction.astro";
import { aLocation } from "../support/a-location.ts";
import { attribute } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

const phone = "+1 217 555 0100";
const bookingUrl = "https://example.com/book";
const request = { href: "/contact/#request", title: "Request a call" };
const otherwise = { href: "/contact/", title: "Hours & location" };
const offer = { name: "free talk", text: "A talk is free." };

async function step(changes: Record<string, unknown>, props: object = { offer }, asked?: Record<string, unknown>) {
  const { byRole, names } = await renderComponent(CallToAction, {
    location: { ...aLocation(changes), request: asked },
    otherwise,
    ...props,
  });
  const [href, next] = byRole("link").map((link) => attribute(link, "href"));
  return { href, name: names("link")[0], ...(next !== undefined && { next }) };
}

describe("the main step", () => {
  it("is a call where there is a number, and names the offer", async () => {
    expect(await step({ phone })).toEqual({ href: "tel:+12175550100", name: "Call for a free talk" });
  });

  it("names the number where there is no offer", async () => {
    expect(await step({ phone }, { offer: undefined })).toEqual({
      href: "tel:+12175550100",
      name: "Call +1 217 555 0100",
    });
  });

  it("is a booking where there is a link for it, and a call comes after it", async () => {
    expect(await step({ phone, bookingUrl })).toEqual({
      href: bookingUrl,
      name: "Book a visit",
      next: "tel:+12175550100",
    });
  });

  it("is to ask for a call where there is a form for it and no number", async () => {
    expect(await step({}, { offer }, request)).toEqual({ href: "/contact/#request", name: "Request a call" });
    expect((await step({ phone }, { offer }, request)).next).toBe("/contact/#request");
  });

  it("is a booking where there is a link for it and no number", async () => {
    expect(await step({ bookingUrl })).toEqual({ href: bookingUrl, name: "Book a visit" });
  });

  it("leads to hours and location where there is none of these", async () => {
    expect(await step({})).toEqual({ href: "/contact/", name: "Hours & location" });
  });
});
