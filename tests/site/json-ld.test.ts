import { describe, expect, it } from "vitest";
import type { GraphNode } from "../support/built-site.ts";
import { clinic, site } from "./tested-site.ts";

describe("the facts for machines of the site", () => {
  const { fields, languages } = clinic;
  const others = languages.slice(1).map((tag) => tag.slice(0, 2));
  const { pages, origin, page, listed } = site;

  it("stand on every page in one graph, without anything empty", () => {
    expect(pages.filter(({ graph }) => graph.length === 0).map(({ path }) => path)).toEqual([]);
    const empty = pages.flatMap(({ path, graph }) =>
      valuesIn(graph)
        .filter((value) => value === "" || value === null)
        .map(() => path),
    );
    expect(empty).toEqual([]);
  });

  it("describe the page they stand on", () => {
    for (const { path, graph, title } of pages) {
      const self = graph.find((node) => /WebPage$/.test(String(node["@type"])));
      expect(self).toMatchObject({ "@id": origin + path, url: origin + path, name: title });
    }
  });

  it("point only to nodes that stand on the same page, or on the page that the address names", () => {
    const nodes = new Map(
      pages.map(({ path, graph }) => [
        path,
        new Set(
          objectsIn(graph)
            .filter((object) => !isPointer(object))
            .map((object) => object["@id"]),
        ),
      ]),
    );
    const dead = pages.flatMap(({ path, graph }) =>
      objectsIn(graph)
        .filter(isPointer)
        .map((object) => String(object["@id"]))
        .filter((id) => !nodes.get(path)?.has(id) && !nodes.get(new URL(id).pathname)?.has(id))
        .map((id) => `${path} → ${id}`),
    );
    expect(dead).toEqual([]);
  });

  it("tell the same of a thing wherever they tell it", () => {
    const told = new Map<string, string>();
    for (const { path, graph } of pages) {
      for (const node of graph.filter((each) => "@id" in each)) {
        // In another language a thing has other words: those of its suite, of its name.
        const key = `${others.find((code) => path.startsWith(`/${code}/`))} ${node["@id"]}`;
        const known = told.get(key);
        if (known) expect(JSON.stringify(node)).toBe(known);
        else told.set(key, JSON.stringify(node));
      }
    }
    expect(told.size).toBeGreaterThan(listed.length);
  });

  it("show the way from the home page, each step a page that exists", () => {
    const trails = pages.flatMap(({ graph }) => graph.filter((node) => node["@type"] === "BreadcrumbList"));
    const homes = ["/", ...others.map((code) => `/${code}/`)];
    expect(trails.length).toBeGreaterThanOrEqual(listed.length - homes.length);
    for (const trail of trails) {
      const steps = trail["itemListElement"] as { position: number; name: string; item: string }[];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_step, index) => index + 1));
      expect(homes.map((home) => origin + home)).toContain(steps[0]?.item);
      for (const { item, name } of steps) {
        expect(page(new URL(item).pathname)).toBeDefined();
        expect(name).not.toBe("");
      }
    }
  });

  it("invent no ratings, reviews or prices", () => {
    const objects = pages.flatMap(({ graph }) => objectsIn(graph));
    const offers = objects.filter((object) => object["@type"] === "Offer");
    const services = (fields["services"] ?? []) as { name: string; price?: number }[];
    const known = services.map(({ name, price }) => [name, price]);
    expect(known).toEqual(expect.arrayContaining(offers.map(({ name, price }) => [name, price])));
    const keys = objects.filter((object) => !offers.includes(object)).flatMap(Object.keys);
    const told = keys.filter((key) => /rating|review|price|offer/i.test(key));
    // Who read a page over is no review of the clinic.
    expect(told.filter((key) => key !== "lastReviewed" && key !== "reviewedBy")).toEqual([]);
  });
});

const isPointer = (object: GraphNode) => Object.keys(object).length === 1 && "@id" in object;

function objectsIn(value: unknown): GraphNode[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  return [value as GraphNode, ...Object.values(value).flatMap(objectsIn)];
}

function valuesIn(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return Object.values(value).flatMap(valuesIn);
}
