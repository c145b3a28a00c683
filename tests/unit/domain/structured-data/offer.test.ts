import { describe, expect, it } from "vitest";
import { offerOf } from "../../../../src/domain/structured-data/offer.ts";

const home = "https://clinic.example/";
const visit = { name: "First visit", price: 0, currency: "CAD" };
const organization = { "@id": "https://clinic.example/#organization" };

describe("the price of a service for machines", () => {
  it("names the currency and who offers it, and a free one costs 0", () => {
    expect(offerOf(visit, home)).toEqual({
      "@type": "Offer",
      name: "First visit",
      price: 0,
      priceCurrency: "CAD",
      offeredBy: organization,
    });
  });

  it("leads to the treatment that it belongs to, as the kind of service", () => {
    const treatment = { title: "Kneading", url: "https://clinic.example/treatments/kneading/" };
    expect(offerOf({ ...visit, text: "A talk.", treatment }, home)).toMatchObject({
      description: "A talk.",
      itemOffered: {
        "@type": "Service",
        name: "First visit",
        serviceType: "Kneading",
        url: "https://clinic.example/treatments/kneading/",
        provider: organization,
      },
    });
  });
});
