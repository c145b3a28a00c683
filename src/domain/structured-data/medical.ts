import type { AnatomicalStructure, MedicalCondition, MedicalTherapy } from "schema-dts";

/** A link between nodes: a name and the whole address of the page that tells more. */
export interface NamedPage {
  title: string;
  url: string;
}

const idOf = ({ url }: NamedPage) => `${url}#about`;
/** The node itself stands on the page that the `@id` names. */
const pointTo = (page: NamedPage) => ({ "@id": idOf(page) });

/**
 * What hurts, what it touches, what may be done. <https://schema.org/MedicalCondition>
 * Search engines make no rich result of it; it says how the site's pages belong together.
 */
export function medicalCondition(
  self: NamedPage,
  anatomy: readonly NamedPage[],
  treatments: readonly NamedPage[],
): MedicalCondition {
  return {
    "@type": "MedicalCondition",
    "@id": idOf(self),
    name: self.title,
    ...(anatomy.length > 0 && { associatedAnatomy: anatomy.map(pointTo) }),
    ...(treatments.length > 0 && { possibleTreatment: treatments.map(pointTo) }),
  };
}

/**
 * A region of the body. <https://schema.org/AnatomicalStructure>, not its subtype Muscle: a region may be two muscles, a
 * muscle group, a fascia or a part of the spine, and no field says which.
 */
export function anatomicalStructure(
  self: NamedPage,
  conditions: readonly NamedPage[],
  treatments: readonly NamedPage[],
): AnatomicalStructure {
  return {
    "@type": "AnatomicalStructure",
    "@id": idOf(self),
    name: self.title,
    ...(conditions.length > 0 && { relatedCondition: conditions.map(pointTo) }),
    ...(treatments.length > 0 && { relatedTherapy: treatments.map(pointTo) }),
  };
}

/** A treatment of the hands. <https://schema.org/MedicalTherapy> */
export function medicalTherapy(self: NamedPage, alsoKnownAs: readonly string[]): MedicalTherapy {
  return {
    "@type": "MedicalTherapy",
    "@id": idOf(self),
    name: self.title,
    ...(alsoKnownAs.length > 0 && { alternateName: alsoKnownAs }),
  };
}
