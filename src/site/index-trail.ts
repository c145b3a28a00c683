import { pathOf } from "../domain/path-of.ts";
import type { Link } from "./link.ts";
import { getPage } from "./pages.ts";

/** The step of the way to an entry that stands for its kind: the index of conditions, treatments or regions. */
export async function indexTrail(kind: "conditions" | "treatments" | "regions"): Promise<Link[]> {
  const { data } = await getPage(kind);
  return [{ href: pathOf("pages", kind), title: data.menuTitle ?? data.title }];
}
