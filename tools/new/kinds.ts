import type { CollectionName } from "../../src/schemas/collections.ts";

/** A kind of file that can be made new. */
export interface Kind {
  collection: CollectionName;
  /** where visitors find it, given its address */
  appears: (address: string) => string;
}

/** What an owner can add, by the word they would use. */
export const kinds: Readonly<Record<string, Kind>> = {
  treatment: {
    collection: "treatments",
    appears: (address) =>
      `${address}, in the list /treatments/, and on each region and guide that has its file name under treatments:`,
  },
  region: {
    collection: "regions",
    appears: (address) =>
      `${address}, in the list /regions/, on the home page, and in each guide that has its file name under regions:`,
  },
  condition: {
    collection: "conditions",
    appears: (address) => `${address}, in the menu, in the list /conditions/ and on the home page`,
  },
  location: {
    collection: "locations",
    appears: (address) =>
      `${address}${address === "/contact/" ? "" : ", and in the list /locations/"}; on every page too, if clinic.yaml names it as mainLocation`,
  },
  page: {
    collection: "pages",
    appears: (address) => `${address}, and wherever you link to it: [words](${address})`,
  },
  practitioner: {
    collection: "practitioners",
    appears: (address) => `${address}, and on pages that name this person under reviewedBy:`,
  },
  notice: {
    collection: "notices",
    appears: (address) => `${address}, and on each page that has its file name under notice:`,
  },
};
