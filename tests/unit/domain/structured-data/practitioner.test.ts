import { describe, expect, it } from "vitest";
import { practitioner } from "../../../../src/domain/structured-data/practitioner.ts";

const ana = {
  title: "Ana Example",
  url: "https://clinic.example/practitioners/ana-example/",
  jobTitle: "Physical therapist",
  languages: [],
  credentials: [],
};

describe("a practitioner for machines", () => {
  it("has a name, a page, a job and a clinic, and nothing that is not known", () => {
    expect(practitioner(ana, [], "https://clinic.example/")).toEqual({
      "@type": "Person",
      "@id": "https://clinic.example/practitioners/ana-example/#person",
      name: "Ana Example",
      url: "https://clinic.example/practitioners/ana-example/",
      jobTitle: "Physical therapist",
      worksFor: { "@id": "https://clinic.example/#organization" },
    });
  });

  it("has the picture that its page shows", () => {
    const image = "https://clinic.example/_astro/ana.jpg";
    expect(practitioner({ ...ana, image }, [], "https://clinic.example/")).toMatchObject({ image });
  });

  it("has workplaces, languages and credentials where they are known", () => {
    const credential = {
      name: "License",
      number: "PT-0001",
      issuedBy: "A board",
      verifyUrl: "https://board.example/PT-0001",
      expires: "2027-05-31",
    };
    const told = practitioner(
      { ...ana, languages: ["en", "es"], credentials: [credential] },
      ["#old-town"],
      "https://clinic.example/",
    );
    expect(told).toMatchObject({
      workLocation: [{ "@id": "#old-town" }],
      knowsLanguage: ["en", "es"],
      hasCredential: [
        {
          "@type": "EducationalOccupationalCredential",
          name: "License",
          identifier: "PT-0001",
          recognizedBy: { "@type": "Organization", name: "A board" },
          url: "https://board.example/PT-0001",
          expires: "2027-05-31",
        },
      ],
    });
  });
});
