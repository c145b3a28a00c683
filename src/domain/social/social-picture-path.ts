/** Where the picture stands that is shown when a page is shared: `/regions/psoas/` → `/social/regions/psoas.jpg`. */
export function socialPicturePath(path: string): string {
  const name = path.replace(/^\/|\/$/g, "");
  return `/social/${name || "home"}.jpg`;
}
