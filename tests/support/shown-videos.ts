import { attribute, elementsIn, elementsNamed, textOf } from "./elements.ts";
import { filesOf, type ServedSite } from "./served-sites.ts";

/** A video of a built page: where it is, what it is called, where its link leads without script. */
export interface ShownVideo {
  path: string;
  title: string;
  watchUrl: URL;
}

/** Every video of a site, in the order of its pages. */
export function videosOf(site: ServedSite): ShownVideo[] {
  return filesOf(site).pages.flatMap(({ path, document }) =>
    elementsNamed(document, "video-player").map((player) => {
      const link = elementsIn(player).find(({ tagName }) => tagName === "a");
      const address = (link && attribute(link, "href")) ?? "";
      const name = elementsIn(player).find(({ tagName }) => tagName === "b");
      return { path, title: name ? textOf(name) : "", watchUrl: new URL(address, site.origin) };
    }),
  );
}

/** The first video of a site whose link fits. @throws Error when there is none */
export function videoOf(site: ServedSite, address: RegExp): ShownVideo {
  const video = videosOf(site).find(({ watchUrl }) => address.test(watchUrl.href));
  if (!video) throw new Error(`${site.name} has no video at ${address}`);
  return video;
}
