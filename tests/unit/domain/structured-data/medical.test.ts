import { describe, expect, it } from "vitest";
import {
  anatomicalStructure,
  medicalCondition,
  medicalTherapy,
} from "../../../../src/domain/structured-data/medical.ts";

const pain = { title: "Hip pain", url: "https://clinic.example/conditions/hip-pain/" };
const side = { title: "Side muscle", url: "https://clinic.example/regions/side-muscle/" };
const kneading = { title: "Kneading", url: "https://clinic.example/treatments/kneading/" };
const id = ({ url }: { url: string }) => ({ "@id": `${url}#about` });

describe("what a page is about", () => {
  it("a condition points to its regions and treatments, each on its own page", () => {
    expect(medicalCondition(pain, [side], [kneading])).toEqual({
      "@type": "MedicalCondition",
      ...id(pain),
      name: "Hip pain",
      associatedAnatomy: [id(side)],
      possibleTreatment: [id(kneading)],
    });
  });

  it("a region points to its conditions and treatments", () => {
    expect(anatomicalStructure(side, [pain], [kneading])).toEqual({
      "@type": "AnatomicalStructure",
      ...id(side),
      name: "Side muscle",
      relatedCondition: [id(pain)],
      relatedTherapy: [id(kneading)],
    });
  });

  it("a treatment tells its other names", () => {
    expect(medicalTherapy(kneading, ["Dough work"])).toEqual({
      "@type": "MedicalTherapy",
      ...id(kneading),
      name: "Kneading",
      alternateName: ["Dough work"],
    });
  });

  it("what is not known has no property", () => {
    for (const node of [
      medicalCondition(pain, [], []),
      anatomicalStructure(side, [], []),
      medicalTherapy(kneading, []),
    ]) {
      expect(Object.keys(node)).toEqual(["@type", "@id", "name"]);
    }
  });
});
