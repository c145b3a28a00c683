import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesIn, readSite } from "../support/built-site.ts";
import { contentFiles } from "../support/content-files.ts";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { clinics, smallest, threePlaces, wholeBody } from "./sites.ts";

function sixWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'%]+/gu) ?? [];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(" "));
}

describe("the words of the invented clinics", () => {
  it("have no six in a row in common with another clinic", () => {
    const owners = new Map<string, string>();
    // The clinic of the whole body borrows its words: it is there for its figure.
    const withOwnWords = clinics.filter(([, site]) => site !== wholeBody);
    const taken = withOwnWords.flatMap(([, site]) =>
      contentFiles(site.content).flatMap(({ file, text }) =>
        sixWords(textWithoutKeys(text))
          .filter((words) => {
            const owner = owners.get(words) ?? site.content;
            owners.set(words, owner);
            return owner !== site.content && !/^https|example (com|org)/.test(words);
          })
          .map((words) => `${file}: ${words}`),
      ),
    );
    expect(taken).toEqual([]);
  });
});

/** The owner's words without remarks and the names of fields, which all clinics have in common. */
function textWithoutKeys(text: string): string {
  return text.replace(/^#.*|^[\s-]*[A-Za-z]+:/gm, "").replace(/"?\d{4}-\d\d-\d\d"?|closed|\d+(:\d\d)?[ap]m/g, "");
}

describe("the site of a group with several places", () => {
  const site = () => readSite(threePlaces.output);

  it("has a page for each place and a list, and no page of an only one", () => {
    expect(site().listed).toEqual(
      expect.arrayContaining(["/locations/", "/locations/grand-avenue/", "/locations/ogallala/"]),
    );
    expect(existsSync(join(threePlaces.output, "contact"))).toBe(false);
    expect(site().read("_redirects")).toMatch(/^\/contact\/? +\/locations\/grand-avenue\/ +301/m);
  });

  it("keeps the page of the place that moved, which leads on and is in no list", () => {
    const { listed, read } = site();
    expect(listed).not.toContain("/locations/river-road/");
    const html = read("locations/river-road/index.html");
    expect(html).toContain("We have moved. You find us here now:");
    expect(html).toContain('href="/locations/grand-avenue/"');
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain("555 0199");
    for (const list of ["llms.txt", "locations/index.html", "index.html"])
      expect(read(list)).not.toContain("River Road");
  });

  it("tells machines of each place on its own page, as a part of the group", () => {
    const business = (path: string) =>
      site()
        .page(path)
        .graph.find((node) => node["@type"] === "Physiotherapy");
    expect(business("/locations/ogallala/")).toMatchObject({
      "@id": "https://sample-plateau.example.com/locations/ogallala/#ogallala",
      telephone: "+1 308 555 0117",
      parentOrganization: { "@id": "https://sample-plateau.example.com/#organization" },
    });
    expect(business("/")).toBeUndefined();
    expect(
      site()
        .page("/")
        .graph.some((node) => node["@type"] === "Organization"),
    ).toBe(true);
  });

  it("has a contact and a calendar for each place", () => {
    const files = filesIn(threePlaces.output).filter((file) => /\.(vcf|ics)$/.test(file));
    expect(files).toEqual(
      ["grand-avenue.ics", "grand-avenue.vcf", "ogallala.ics", "ogallala.vcf"].map((file) => `locations/${file}`),
    );
    expect(site().read("locations/ogallala.ics")).toContain("UID:2026-11-28@ogallala.sample-plateau.example.com");
  });

  it("shows who treats as a picture, in the widths that screens ask for", () => {
    expect(site().page("/practitioners/ines-sample/").html).toMatch(
      /<picture><source srcset="[^"]+ 480w[^"]*" type="image\/avif"[^>]+><img[^>]+ alt="A drawn head/,
    );
    expect(site().page("/practitioners/otto-sample/").html).not.toContain("<picture");
  });

  it("shows the face beside the name where people are listed, as a small picture that tells nothing twice", () => {
    for (const path of ["/practitioners/", "/locations/grand-avenue/"]) {
      const links = elementsNamed(site().page(path).document, "a").filter((link) =>
        attribute(link, "href")?.startsWith("/practitioners/"),
      );
      const [ines, otto] = ["Inés Sample", "Otto Sample"].map((name) =>
        links.find((link) => textOf(link).startsWith(name)),
      );
      const pictures = ines ? elementsNamed(ines, "img") : [];
      expect(pictures.map((picture) => [attribute(picture, "alt"), attribute(picture, "width")])).toEqual([
        ["", "240"],
      ]);
      expect(otto && elementsNamed(otto, "img")).toEqual([]);
    }
  });

  it("shows the license that holds with number and look-up, and not the one that ran out", () => {
    const page = site().page("/practitioners/ines-sample/");
    expect(page.text).toContain("No. SAMPLE-PT-4410, Sample Board of Physical Therapy");
    expect(page.html).toContain('href="https://verify.example.org/SAMPLE-PT-4410"');
    expect(page.text).not.toContain("dry jokes");
    expect(page.text).toContain("Speaks English and Spanish.");
  });

  it("draws the group's own figure, lights each region on it, and lists a region without a shape", () => {
    const { html } = site().page("/");
    expect(html).toContain('viewBox="-124 -6 248 374"');
    for (const id of ["shoulder", "thigh", "kneecap"]) {
      expect(html).toContain(`id="f-${id}"`);
      expect(html).toContain(`.h-${id},.picks:has([data-shape=${id}]:is(:hover,:focus-visible))`);
    }
    expect(html).not.toMatch(/id="f-psoas"|id="lc"/);
    expect(elementsNamed(site().page("/regions/").document, "a").map(textOf).join("\n")).toContain("Upper back");
    expect(site().page("/regions/kneecap/").html).toContain('viewBox="-90 194 180 138"');
    expect(site().page("/regions/upper-back/").html).not.toContain('<use href="#front"');
  });

  it("prints lengths and prices in its currency", () => {
    const rows = elementsNamed(site().page("/locations/").document, "tr").map(textOf);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Follow-up session\s+40 min\s+\$92\.50/),
        expect.stringMatching(/telephone\s+15 min\s+Free/),
      ]),
    );
  });

  it("tells a session on the page of its treatment too, to people and to machines", () => {
    const page = site().page("/treatments/guided-loading/");
    const rows = elementsNamed(page.document, "tr").map(textOf);
    expect(rows.slice(1)).toEqual([expect.stringMatching(/Guided loading, in a pair\s+50 min\s+\$120/)]);
    expect(page.html).toContain('href="/locations/#h-prices"');
    expect(page.graph.find((node) => node["@type"] === "Offer")).toMatchObject({
      price: 120,
      priceCurrency: "USD",
      itemOffered: {
        serviceType: "Guided loading",
        url: "https://sample-plateau.example.com/treatments/guided-loading/",
      },
    });
    expect(elementsNamed(site().page("/treatments/taping/").document, "table").map(textOf).join()).not.toContain("min");
  });

  it("announces on every page what holds that day, and nothing that is over", () => {
    const pages = site().pages;
    expect(pages.filter(({ text }) => !text.includes("opens at dawn on Tuesdays")).map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ text }) => text.includes("must not be seen")).map(({ path }) => path)).toEqual([]);
  });
});

describe("the site of the smallest clinic", () => {
  it("has the pages of what it has, and shows nothing of the rest", () => {
    const { listed, pages, page } = readSite(smallest.output);
    expect(listed.sort()).toEqual([
      "/",
      "/accessibility/",
      "/contact/",
      "/privacy/",
      "/treatments/",
      "/treatments/pebble-hold/",
    ]);
    const menu = elementsNamed(page("/").document, "nav").find((nav) => attribute(nav, "id") === "nav");
    expect(menu && elementsNamed(menu, "a").map(textOf)).toEqual(["The hold", "The lane"]);
    const empty = /<(ul|ol|dl|table|tbody|section|nav|figure|h[1-6]|p|div class="next")(\s[^>]*)?>\s*<\//;
    expect(pages.filter(({ html }) => empty.test(html)).map(({ path }) => path)).toEqual([]);
  });
});
