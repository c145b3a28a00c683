import { pathOf } from "../domain/path-of.ts";
import type { Redirect } from "../domain/redirects-file.ts";
import { getHome } from "./pages.ts";
import { published } from "./published.ts";

/** Every old address of a published page, with the page it leads to now. */
export async function getFormerUrls(): Promise<Redirect[]> {
  const kinds = ["conditions", "regions", "treatments", "notices", "pages"] as const;
  const lists = await Promise.all(
    kinds.map(async (kind) =>
      (await published(kind)).flatMap(({ id, data }) =>
        data.formerUrls.map((from) => ({ from, to: pathOf(kind, id) })),
      ),
    ),
  );
  const home = (await getHome()).data.formerUrls.map((from) => ({ from, to: "/" }));
  return [...home, ...lists.flat()];
}
