import { describe, expect, it } from "vitest";
import type { GraphNode } from "../support/built-site.ts";
import { richResultProperties } from "./rich-result-properties.ts";
import { clinic, site } from "./tested-site.ts";

type Fields = Readonly<Record<string, unknown>>;

describe("the structured data of the site", () => {
  const { pages, origin } = site;
  const { fields: clinicFields, files, languages, locations } = clinic;
  const regions = files.filter(({ file }) => file.startsWith("regions/"));
  const nodes = pages.flatMap(({ path, graph }) =>
    typedIn(graph).map(({ node, role }) => ({ path, node, type: typeOf(node, role) })),
  );

  it("has types that the table of properties knows", () => {
    expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !(type in richResultProperties))).toEqual([]);
  });

  it("has every property that is required or can always be told", () => {
    const missing = nodes.flatMap(({ path, node, type }) => {
      const { required = [], always = [] } = richResultProperties[type] ?? {};
      return [...required, ...always]
        .filter((name) => !node[name] && node[name] !== 0)
        .map((name) => `${path} ${type}.${name}`);
    });
    expect(missing).toEqual([]);
  });

  it("has the recommended ones exactly where their fact is known", () => {
    const wrong = nodes.flatMap(({ path, node, type }) =>
      Object.entries(richResultProperties[type]?.ifKnown ?? {})
        .filter(([name, fact]) => name in node !== isKnown(fact, path))
        .map(([name]) => `${path} ${type}.${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has none that it must not tell", () => {
    const told = nodes.flatMap(({ path, node, type }) =>
      Object.keys(richResultProperties[type]?.never ?? {})
        .filter((name) => name in node)
        .map((name) => `${path} ${type}.${name}`),
    );
    expect(told).toEqual([]);
  });

  it("tells of a video on its region's page alone, where its address can be had", () => {
    const videos = nodes.filter(({ type }) => type === "VideoObject");
    const wanted = regions
      .filter(({ fields }) => complete(fields["video"] as Fields | undefined))
      .map(({ path }) => path);
    expect(videos.map(({ path }) => path).sort()).toEqual(wanted.sort());
    expect(videos.filter(({ node }) => !node["contentUrl"] && !node["embedUrl"])).toEqual([]);
  });

  it("names only addresses of its own pages and files, but for the profiles and players elsewhere", () => {
    const keys = ["url", "item", "@id", "thumbnailUrl", "contentUrl"];
    // A license is looked up where it was issued.
    const told = nodes.filter(({ type }) => type !== "EducationalOccupationalCredential");
    const foreign = told.flatMap(({ node }) =>
      keys.map((key) => node[key]).filter((value) => value && !String(value).startsWith(`${origin}/`)),
    );
    expect(foreign).toEqual([]);
  });

  it("tells the facts of the business where visitors read them", () => {
    const business = nodes.filter(({ node }) => "address" in node);
    const withDoor = locations.filter(({ fields }) => fields["street"]).map(({ path }) => path);
    const inFirst = withDoor.length === 1 && locations.length === 1 ? ["/", ...withDoor] : withDoor;
    const folders = ["", ...languages.slice(1).map((tag) => `/${tag.slice(0, 2)}`)];
    const wanted = folders.flatMap((folder) => inFirst.map((path) => folder + path));
    expect(business.map(({ path }) => path).sort()).toEqual(wanted.sort());
    for (const { path, node } of business) {
      const text = pages.find((page) => page.path === path)?.text ?? "";
      const { streetAddress, addressLocality, postalCode } = node["address"] as Record<string, string>;
      for (const fact of [streetAddress, addressLocality, postalCode, node["name"]]) expect(text).toContain(fact);
    }
  });

  function isKnown(fact: string, path: string): boolean {
    const [file = "", field = ""] = fact.split("#");
    const video = regions.find((region) => region.path === path)?.fields["video"] as Fields | undefined;
    const own = files.find((each) => each.path === path);
    // What a translation belongs to stands in its original.
    const original = files.find((each) => each.file === own?.file.replace(/^[a-z]{2}\//, ""));
    const page: Fields = { treatments: original?.fields["treatments"], ...own?.fields };
    const location = (locations.find((each) => path.endsWith(each.path)) ?? locations[0])?.fields;
    const value = { clinic: clinicFields, location, video, page }[file]?.[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  }
});

/** What Google requires of a video and only the owner can supply. */
const complete = (video: Fields | undefined) => Boolean(video?.["poster"] && video["published"]);

/** The type, where the clinic itself and those whom it names, such as a board or the author of an article, have names of their own. */
function typeOf(node: GraphNode, role: string): string {
  if (role === "author") return role;
  const type = String(node["@type"]);
  return type === "Organization" && !node["@id"] ? "another Organization" : type;
}

/** Every node in a value, and the property that it stands in. */
function typedIn(value: unknown, role = ""): { node: GraphNode; role: string }[] {
  if (Array.isArray(value)) return value.flatMap((each) => typedIn(each, role));
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, each]) => typedIn(each, name));
  return "@type" in value ? [{ node: value as GraphNode, role }, ...inner] : inner;
}
