import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type GraphNode, readSite } from "../../support/built-site.ts";
import { contentFiles } from "../../support/content-files.ts";
import { clinics } from "../sites.ts";
import { richResultProperties } from "./rich-result-properties.ts";

type Fields = Readonly<Record<string, unknown>>;

describe.each(clinics)("the structured data of %s", (_, { content, output }) => {
  const { pages, origin } = readSite(output);
  const yaml = (file: string) => parse(readFileSync(join(content, file), "utf8")) as Fields;
  const clinic = yaml("clinic.yaml");
  const facts: Record<string, Fields> = { clinic, location: yaml(`locations/${clinic["mainLocation"]}.yaml`) };
  const files = contentFiles(content).filter(({ draft }) => !draft);
  const regions = files.filter(({ file }) => file.startsWith("regions/"));
  const nodes = pages.flatMap(({ path, graph }) =>
    typedIn(graph).map((node) => ({ path, node, type: String(node["@type"]) })),
  );

  it("has types that the table of properties knows", () => {
    expect([...new Set(nodes.map(({ type }) => type))].filter((type) => !(type in richResultProperties))).toEqual([]);
  });

  it("has every property that is required or can always be told", () => {
    const missing = nodes.flatMap(({ path, node, type }) => {
      const { required = [], always = [] } = richResultProperties[type] ?? {};
      return [...required, ...always].filter((name) => !node[name]).map((name) => `${path} ${type}.${name}`);
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
    const foreign = nodes.flatMap(({ node }) =>
      keys.map((key) => node[key]).filter((value) => value && !String(value).startsWith(`${origin}/`)),
    );
    expect(foreign).toEqual([]);
  });

  it("tells the facts of the business where visitors read them", () => {
    const business = nodes.filter(({ node }) => "openingHoursSpecification" in node);
    expect(business.map(({ path }) => path).sort()).toEqual(["/", "/contact/"]);
    for (const { path, node } of business) {
      const text = pages.find((page) => page.path === path)?.text ?? "";
      const { streetAddress, addressLocality, postalCode } = node["address"] as Record<string, string>;
      for (const fact of [streetAddress, addressLocality, postalCode, node["name"]]) expect(text).toContain(fact);
    }
  });

  function isKnown(fact: string, path: string): boolean {
    const [file = "", field = ""] = fact.split("#");
    const video = regions.find((region) => region.path === path)?.fields["video"] as Fields | undefined;
    const page = files.find((each) => each.path === path)?.fields;
    const value = { ...facts, video, page }[file]?.[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  }
});

/** What Google requires of a video and only the owner can supply. */
const complete = (video: Fields | undefined) => Boolean(video?.["poster"] && video["published"]);

function typedIn(value: unknown): GraphNode[] {
  if (Array.isArray(value)) return value.flatMap(typedIn);
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(typedIn);
  return "@type" in value ? [value as GraphNode, ...inner] : inner;
}
