import { closestName } from "./closest-name.ts";

/** An address that visitors and search engines know, and that the next site does not have. */
export interface GoneAddress {
  path: string;
  /** the address that most looks like it, where one does: a file was probably renamed */
  likely?: string;
}

/**
 * The addresses that were published and would be lost.
 * @param published the addresses of the site that was built last
 * @param next the addresses that the content makes now
 * @param former the old addresses that the content still leads on
 */
export function goneAddresses(
  published: readonly string[],
  next: readonly string[],
  former: readonly string[],
): GoneAddress[] {
  const kept = new Set([...next, ...former.map(withSlash)]);
  const added = next.filter((path) => !published.includes(path));
  return published
    .filter((path) => !kept.has(path))
    .map((path) => {
      const folder = path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
      const neighbours = added.filter((other) => other.startsWith(folder));
      const likely = closestName(path, neighbours) ?? (neighbours.length === 1 ? neighbours[0] : undefined);
      return likely ? { path, likely } : { path };
    });
}

const withSlash = (path: string) => (path.endsWith("/") ? path : `${path}/`);

/** What to tell the owner of it: the site is not stopped, since a page may be meant to go. */
export function formatGoneAddress({ path, likely }: GoneAddress): string {
  const heir = likely ? `the page ${likely}` : "the page that takes its place";
  return [
    `${path} was on the site and would be gone.`,
    "  visitors would see: the page for addresses that do not exist.",
    `  write: formerUrls: with - ${path} into the file of ${heir}, so that old links lead there.`,
  ].join("\n");
}
