import type { Translation } from "../domain/site-pages.ts";
import { getSitePages } from "./listed-pages.ts";
import { perBuild } from "./per-build.ts";

const byPath = perBuild(async () => new Map((await getSitePages()).map((page) => [page.path, page.translations])));

/**
 * The same page in all languages that it is there in, its own included; none where it is in one language only.
 * @param path the address of the page
 */
export async function translationsOf(path: string): Promise<readonly Translation[]> {
  return (await byPath()).get(path) ?? [];
}
