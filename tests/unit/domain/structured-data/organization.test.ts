import { expect, it } from "vitest";
import { organization } from "../../../../src/domain/structured-data/organization.ts";

it("tells the clinic as a company, with its legal name and its profiles where they are known", () => {
  const clinic = { name: "Field House", legalName: "Field House, Inc.", social: ["https://example.com/field"] };
  expect(organization(clinic, "https://clinic.example/")).toEqual({
    "@type": "Organization",
    "@id": "https://clinic.example/#organization",
    name: "Field House",
    url: "https://clinic.example/",
    legalName: "Field House, Inc.",
    sameAs: ["https://example.com/field"],
  });
  expect(Object.keys(organization({ name: "Field House", social: [] }, "https://clinic.example/"))).toEqual([
    "@type",
    "@id",
    "name",
    "url",
  ]);
});
