import { leadsOn, movedByQuery } from "../domain/moved-script.ts";
import type { Redirect } from "../domain/redirects-file.ts";
import { getSitePages } from "./listed-pages.ts";

/** Does the page at this address lead on from an old one with a query (`/?page_id=12`)? */
export async function leadsOnByQuery(path: string): Promise<boolean> {
  const moved = movedByQuery(await getFormerUrls());
  return (
    moved.length > 0 &&
    leadsOn(
      path,
      moved,
      (await getSitePages()).map((page) => page.path),
    )
  );
}

/** Every old address of a published page, with the page it leads to now. */
export async function getFormerUrls(): Promise<Redirect[]> {
  const pages = (await getSitePages()).filter(({ hidden }) => hidden !== "draft" && hidden !== "empty");
  return pages.flatMap(({ formerUrls, path }) => formerUrls.map((from) => ({ from, to: path })));
}
