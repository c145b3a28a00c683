import { describe, expect, it } from "vitest";
import { place } from "../../../../src/domain/structured-data/place.ts";

const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const facts = {
  id: "main",
  street: "1 Main St",
  city: "Springfield",
  state: "IL",
  postalCode: "02134",
  country: "US",
  hours: { ...closed, mon: [{ opens: 840, closes: 1140 }] },
  specialDays: [],
};
const clinic = { name: "Field House", businessType: "MedicalBusiness" } as const;
const tell = (more = {}) =>
  place({ ...facts, ...more }, clinic, "https://clinic.example/", "https://clinic.example/contact/");

describe("a location for search engines", () => {
  it("is a business of the kind that the clinic says, with its whole address", () => {
    expect(tell({ suite: "Suite 5" })).toMatchObject({
      "@type": "MedicalBusiness",
      "@id": "https://clinic.example/contact/#main",
      name: "Field House",
      parentOrganization: { "@id": "https://clinic.example/#organization" },
      address: {
        "@type": "PostalAddress",
        streetAddress: "1 Main St, Suite 5",
        addressLocality: "Springfield",
        addressRegion: "IL",
        postalCode: "02134",
        addressCountry: "US",
      },
    });
  });

  it("tells the hours", () => {
    expect(tell()).toMatchObject({
      openingHoursSpecification: [{ dayOfWeek: ["Monday"], opens: "14:00", closes: "19:00" }],
    });
  });

  it("tells number, mail and place on the globe where they are known", () => {
    const more = {
      phone: "+1 217 555 0100",
      email: "a@example.com",
      coordinates: { latitude: 39.8, longitude: -89.6 },
    };
    expect(tell(more)).toMatchObject({
      telephone: "+1 217 555 0100",
      email: "a@example.com",
      geo: { "@type": "GeoCoordinates", latitude: 39.8, longitude: -89.6 },
    });
  });

  it("leaves out what is not known", () => {
    for (const key of ["telephone", "email", "geo"]) expect(tell()).not.toHaveProperty(key);
    expect(tell()).toMatchObject({ address: { streetAddress: "1 Main St" } });
  });
});
