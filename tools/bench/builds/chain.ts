import { stringify } from "yaml";
import { entriesOf, type SamplePage } from "./clinic-pages.ts";
import { type Files, ourClinic } from "./our-clinic.ts";

/** A chain of clinics: so many places, and at each so many treatments with a page of their own. */
export const chain = { locations: 300, treatmentsEach: 20 };

/** The entries of the chain that are texts: 6,000 treatments. */
export function chainPages(): SamplePage[] {
  return entriesOf("treatments", chain.locations * chain.treatmentsEach);
}

/** What stands for the pages of its locations in projects that have no such pages of their own. */
export function chainLocationPages(): SamplePage[] {
  return entriesOf("pages", chain.locations);
}

/** The content folder of the chain. */
export function chainClinic(pages: readonly SamplePage[]): Files {
  const { "pages/contact.mdx": contact = "", "locations/main.yaml": main = "", ...others } = ourClinic(pages);
  const places = Array.from({ length: chain.locations }, (_, index) => {
    const name = index === 0 ? "main" : `place-${index + 1}`;
    const own = { name: `Street ${index + 1}`, street: `${index + 1} Main St` };
    const description = `The room in Street ${index + 1} of the chain, its hours and how to find it.`;
    const shared = main.split("\n").filter((line) => !/^(name|street):/.test(line));
    return [`locations/${name}.yaml`, `${stringify({ ...own, description })}${shared.join("\n")}`] as const;
  });
  return { ...others, ...Object.fromEntries(places), "pages/locations.mdx": contact.replace("Contact", "Places") };
}
