import { describe, expect, it } from "vitest";
import type { BuiltPage } from "../support/built-site.ts";
import { attribute, elementsNamed } from "../support/elements.ts";
import { clinic, site } from "./tested-site.ts";

interface Help {
  emergency: string[];
  sources: { url: string }[];
}

const ofFirstLanguage = clinic.files.filter(({ file, path }) => path && !/^\w\w\//.test(file));
const pathOf = (folder: string, id: string) => ofFirstLanguage.find(({ file }) => file === `${folder}/${id}.mdx`)?.path;

/** Where the links of a page's main part lead, in their order. */
function linksIn({ document }: BuiltPage): string[] {
  return elementsNamed(document, "main").flatMap((main) =>
    elementsNamed(main, "a").map((link) => (attribute(link, "href") ?? "").replace(/#.*/, "")),
  );
}

describe.each(ofFirstLanguage)("what $file names", ({ path = "", fields }) => {
  const links = () => linksIn(site.page(path));
  const treatments = (fields["treatments"] ?? []) as string[];
  const regions = ((fields["regions"] ?? []) as { region: string }[]).map(({ region }) => region);
  const related = (fields["related"] ?? []) as string[];
  const people = fields["reviewedBy"] as string | undefined;

  it("is linked from its page", () => {
    const named = [
      ...treatments.map((id) => pathOf("treatments", id)),
      ...[...regions, ...related].map((id) => pathOf("regions", id)),
    ].filter((each) => each !== undefined);
    expect(links()).toEqual(expect.arrayContaining(named));
    if (people && pathOf("practitioners", people)) expect(links()).toContain(pathOf("practitioners", people));
  });

  if (regions.length > 0)
    it("has the regions of the guide as its parts, in their order", () => {
      const isPart = (id: string | undefined) => id !== undefined && regions.includes(id);
      const ids = site
        .page(path)
        .elements.flatMap((element) => (element.tagName === "section" ? (attribute(element, "id") ?? []) : []));
      expect(ids.filter(isPart)).toEqual(regions.filter((id) => pathOf("regions", id)));
    });

  if (fields["help"])
    it("tells the signs of an emergency with their sources before the treatments", () => {
      const { html, elements } = site.page(path);
      const help = fields["help"] as Help;
      const links = elements.flatMap((element) => attribute(element, "href") ?? []);
      expect(links).toEqual(expect.arrayContaining(help.sources.map(({ url }) => url)));
      if (treatments.length > 0) expect(html.indexOf('id="help"')).toBeLessThan(html.indexOf('id="treatments"'));
    });

  const video = (fields["video"] as { url?: string } | undefined)?.url;
  if (video)
    it("has its film as a link, before any script runs", () => {
      const players = site.page(path).elements.filter(({ tagName }) => tagName === "video-player");
      const films = players.flatMap((player) =>
        elementsNamed(player, "a").map((link) => attribute(link, "href") ?? ""),
      );
      // Where it is kept elsewhere, one address of several may be written: they have the name of the film in common.
      const name = /^media\//.test(video)
        ? `/${video}`
        : (/[\w-]{8,}(?=[^/.]*$)/.exec(video.replace(/[?&](si|t|feature)=[^&]*/g, ""))?.[0] ?? video);
      expect(films.filter((href) => href.includes(name))).not.toEqual([]);
    });

  it("is told to machines with the day it went up and the day it was changed", () => {
    const self = site.page(path).graph.find((node) => /WebPage$/.test(String(node["@type"])));
    const { published, updated } = fields as Record<string, string | undefined>;
    expect([self?.["datePublished"], self?.["dateModified"]]).toEqual([published, updated]);
  });
});

it("The notice is one click from every page that has a film, where there is one", () => {
  const notices = ofFirstLanguage.filter(({ file }) => file.startsWith("notices/")).map(({ path }) => `${path}`);
  if (notices.length === 0) return;
  const filmed = site.pages.filter(({ elements }) => elements.some(({ tagName }) => tagName === "video-player"));
  const without = filmed.filter(
    ({ elements, html }) =>
      !html.includes('href="#notice"') &&
      !elements.some((element) => notices.includes(attribute(element, "href") ?? "")),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
