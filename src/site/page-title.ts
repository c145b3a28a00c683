import { getClinic } from "./clinic.ts";

/** The title of a page in tabs and search results: the owner's own, else its name with the clinic's. */
export async function pageTitle({
  title,
  searchTitle,
}: {
  title: string;
  searchTitle?: string | undefined;
}): Promise<string> {
  return searchTitle ?? `${title} · ${(await getClinic()).name}`;
}
