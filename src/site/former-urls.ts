import type { Redirect } from "../domain/redirects-file.ts";
import { getSitePages } from "./listed-pages.ts";

/** Every old address of a published page, with the page it leads to now. */
export async function getFormerUrls(): Promise<Redirect[]> {
  const pages = (await getSitePages()).filter(({ hidden }) => hidden !== "draft" && hidden !== "empty");
  return pages.flatMap(({ formerUrls, path }) => formerUrls.map((from) => ({ from, to: path })));
}
