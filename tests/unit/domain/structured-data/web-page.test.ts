import { describe, expect, it } from "vitest";
import { breadcrumbList, webPage, webSite } from "../../../../src/domain/structured-data/web-page.ts";

const home = "https://clinic.example/";
const url = "https://clinic.example/regions/";
const facts = {
  url,
  title: "Muscle map",
  description: "All regions.",
  language: "en-US",
  home,
  medical: false,
  hasTrail: false,
};

describe("a page for machines", () => {
  it("is known by its address and belongs to the site", () => {
    expect(webPage(facts)).toMatchObject({
      "@type": "WebPage",
      "@id": url,
      url,
      name: "Muscle map",
      inLanguage: "en-US",
      isPartOf: { "@id": `${home}#website` },
    });
  });

  it("says when it is about health, what it is about, when it went up and last changed, and the way to it", () => {
    const more = {
      reviewed: "2026-11-20",
      reviewer: `${home}practitioners/ana/#person`,
      medical: true,
      about: `${url}#about`,
      published: "2017-01-05",
      updated: "2026-11-22",
      hasTrail: true,
    };
    expect(webPage({ ...facts, ...more })).toMatchObject({
      "@type": "MedicalWebPage",
      mainEntity: { "@id": `${url}#about` },
      datePublished: "2017-01-05",
      dateModified: "2026-11-22",
      lastReviewed: "2026-11-20",
      reviewedBy: { "@id": `${home}practitioners/ana/#person` },
      breadcrumb: { "@id": `${url}#breadcrumb` },
    });
  });

  it("leaves out what is not known", () => {
    for (const key of ["mainEntity", "datePublished", "dateModified", "breadcrumb"])
      expect(webPage(facts)).not.toHaveProperty(key);
  });
});

it("the site is known by its home page", () => {
  expect(webSite("Field House", "en-US", home)).toMatchObject({
    "@type": "WebSite",
    "@id": `${home}#website`,
    url: home,
    name: "Field House",
  });
});

it("the way to a page counts its steps from one", () => {
  const steps = [
    { title: "Field House", url: home },
    { title: "Muscle map", url },
  ];
  expect(breadcrumbList(url, steps)).toEqual({
    "@type": "BreadcrumbList",
    "@id": `${url}#breadcrumb`,
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Field House", item: home },
      { "@type": "ListItem", position: 2, name: "Muscle map", item: url },
    ],
  });
});
