import { expect, it } from "vitest";
import { credentialsInForce } from "../../../../src/domain/credentials-in-force.ts";
import { person } from "../../../../src/domain/structured-data/person.ts";

const ana = { name: "Ana Example", jobTitle: "Physical therapist", url: "https://clinic.example/practitioners/ana/" };

it("tells machines who somebody is and what entitles them, each credential by its name", () => {
  expect(person({ ...ana, credentials: ["Licensed massage therapist"] })).toEqual({
    "@type": "Person",
    "@id": "https://clinic.example/practitioners/ana/#person",
    name: "Ana Example",
    jobTitle: "Physical therapist",
    url: "https://clinic.example/practitioners/ana/",
    hasCredential: [{ "@type": "EducationalOccupationalCredential", name: "Licensed massage therapist" }],
  });
});

it("has no property for credentials that are unknown", () => {
  expect(person({ ...ana, credentials: [] })).not.toHaveProperty("hasCredential");
});

it("counts a credential up to its last day", () => {
  const all = [{ name: "old", expires: "2026-11-26" }, { name: "today", expires: "2026-11-27" }, { name: "for good" }];
  expect(credentialsInForce(all, "2026-11-27").map(({ name }) => name)).toEqual(["today", "for good"]);
});
