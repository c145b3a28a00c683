/** The kinds of entries that have pages of their own, and the folder of their address. */
const folders = {
  treatments: "treatments",
  regions: "regions",
  conditions: "conditions",
  practitioners: "practitioners",
  locations: "locations",
  notices: "notices",
  pages: "",
} as const;

export type PagedCollection = keyof typeof folders;

/** The address of an entry's page: `/regions/deltoid/`, `/contact/`. Ends with a slash everywhere. */
export function pathOf(collection: PagedCollection, id: string): string {
  const folder = folders[collection];
  return folder ? `/${folder}/${id}/` : `/${id}/`;
}
