import { describe, expect, it } from "vitest";
import { headTags } from "../../../src/domain/head-tags.ts";

const site = { name: "Field House", absolute: (path: string) => `https://clinic.example${path}` };
const page = { title: "Hip pain · Field House", description: "What helps a hip.", path: "/conditions/hip-pain/" };

const values = (noindex: boolean) =>
  Object.fromEntries(
    headTags({ ...page, noindex }, site).map(({ attributes: { name, property, rel, content, href } }) => [
      name ?? property ?? rel,
      content ?? href,
    ]),
  );

describe("the tags of a page's head", () => {
  it("name its own whole address, for search engines and for those who share it", () => {
    expect(values(false)).toMatchObject({
      canonical: "https://clinic.example/conditions/hip-pain/",
      "og:url": "https://clinic.example/conditions/hip-pain/",
    });
  });

  it("say the same in search results and where the page is shared", () => {
    expect(values(false)).toMatchObject({
      description: "What helps a hip.",
      "og:title": "Hip pain · Field House",
      "og:description": "What helps a hip.",
      "og:site_name": "Field House",
    });
    expect(values(false)).not.toHaveProperty("robots");
  });

  it("keep a page out of search results, and then name no address to keep", () => {
    expect(values(true)).toMatchObject({ robots: "noindex" });
    expect(values(true)).not.toHaveProperty("canonical");
  });
});
