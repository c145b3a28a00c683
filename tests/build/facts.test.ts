import { describe, expect, it } from "vitest";
import { readSite } from "../support/built-site.ts";
import { attribute, elementsIn, elementsNamed, hasClass, textOf } from "../support/elements.ts";
import { clinicFacts } from "./facts/clinic.ts";
import type { Fact } from "./facts/fact.ts";
import { filmFacts, guideFacts } from "./facts/guide.ts";
import { mistakes } from "./facts/mistakes.ts";
import { regionFacts } from "./facts/regions.ts";
import { firstClinic } from "./sites.ts";

const { pages, page, read } = readSite(firstClinic.output);
const guide = page("/conditions/low-back-pain/");
const hasFilm = guide.elements.some(({ tagName }) => tagName === "video-player");

/** What a page does not say of a fact. */
function missingFrom({ on, says }: Fact): string[] {
  const places = on.includes("every page") ? pages : on.map(page);
  return places.flatMap(({ path, text }) =>
    says.filter((words) => !new RegExp(words, "i").test(text)).map((words) => `${path} does not say ${words}`),
  );
}

describe("the facts of the clinic", () => {
  const facts = [...clinicFacts, ...guideFacts, ...regionFacts, ...(hasFilm ? filmFacts : [])];
  it.each(facts.map((fact) => [fact.fact, fact] as const))("%s", (_, fact) => {
    expect(missingFrom(fact)).toEqual([]);
  });

  it("the notice before the first film", () => {
    const film = guide.html.indexOf("<video-player");
    const notice = guide.html.indexOf("is strictly prohibited. It may");
    expect(film < 0 || (notice > 0 && notice < film)).toBe(true);
  });

  it("the notice is one click from every page that has a film", () => {
    const filmed = pages.filter(({ elements }) => elements.some(({ tagName }) => tagName === "video-player"));
    const without = filmed.filter(({ html }) => !/href="(\/notices\/videos\/|#notice)"/.test(html));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it("the country and the time zone, for machines and for the open state", () => {
    const place = page("/contact/").graph.find((node) => "address" in node);
    expect(place?.["address"]).toMatchObject({ postalCode: "10018", addressCountry: "US" });
    const zones = pages.flatMap(({ elements }) => elements.flatMap((element) => attribute(element, "data-zone") ?? []));
    expect(new Set(zones)).toEqual(new Set(["America/New_York"]));
  });

  it("the seven regions of the guide, in their order", () => {
    const sections = guide.elements.filter((element) => element.tagName === "section" && hasClass(element, "region"));
    expect(sections.map((section) => attribute(section, "id"))).toEqual([
      "low-back-fascia",
      "psoas-iliacus",
      "quadratus-lumborum",
      "latissimus-dorsi",
      "lumbar-erectors",
      "thoracic-spine",
      "glutes-hip-rotators",
    ]);
  });

  it("which treatments a region gets, as links on its page and in the guide", () => {
    const expected = {
      "low-back-fascia": ["myofascial-release"],
      "psoas-iliacus": ["active-release", "trigger-point-therapy"],
      "quadratus-lumborum": ["deep-tissue-massage", "active-release"],
      "latissimus-dorsi": ["active-release", "myofascial-release"],
      "lumbar-erectors": [
        "deep-tissue-massage",
        "trigger-point-therapy",
        "myofascial-release",
        "swedish-massage",
        "active-release",
      ],
      "thoracic-spine": [],
      "glutes-hip-rotators": [],
    };
    for (const [id, treatments] of Object.entries(expected)) {
      const inGuide = guide.elements.find(
        (element) => attribute(element, "id") === id && element.tagName === "section",
      );
      const named = inGuide ? elementsNamed(inGuide, "a").map((link) => attribute(link, "href") ?? "") : [];
      expect(
        named.filter((href) => href.startsWith("/treatments/")),
        id,
      ).toEqual(treatments.map((each) => `/treatments/${each}/`));
      const aside = page(`/regions/${id}/`).elements.filter((element) => hasClass(element, "aside"));
      const beside = aside.flatMap((element) =>
        elementsNamed(element, "a").map((link) => attribute(link, "href") ?? ""),
      );
      expect(
        beside.filter((href) => href.startsWith("/treatments/")),
        id,
      ).toEqual(treatments.map((each) => `/treatments/${each}/`));
    }
  });

  it("the emergency signs before anything else, with their sources", () => {
    const help = guide.elements.find((element) => attribute(element, "id") === "help");
    const text = help ? textOf(help) : "";
    for (const words of [/911/, /groin/, /bladder/, /leg/, /doctor/, /fever/, /cancer/, /NHS|MedlinePlus|NIAMS/])
      expect(text).toMatch(words);
    const links = help ? elementsIn(help).flatMap((element) => attribute(element, "href") ?? []) : [];
    expect(links.filter((href) => href.startsWith("https://")).length).toBeGreaterThan(0);
    expect(guide.html.indexOf('id="help"')).toBeLessThan(guide.html.indexOf('id="treatments"'));
  });

  it("the day the guide went up, and a later one on which it was changed", () => {
    const self = guide.graph.find((node) => "datePublished" in node);
    expect(self?.["datePublished"]).toBe("2017-01-05");
    expect(String(self?.["dateModified"]) >= "2019-07-12").toBe(true);
  });

  it("the old address of the guide", () => {
    const old =
      "/post/2017/01/05/back-pain-treatment-active-release-sports-massage-and-myofascial-release-treatments-for-l";
    expect(read("_redirects").split("\n")).toEqual(
      expect.arrayContaining([old, `${old}/`].map((from) => `${from} /conditions/low-back-pain/ 301`)),
    );
  });

  it("the title of the guide, whole, with all that it is about", () => {
    const description = guide.elements.find((element) => attribute(element, "name") === "description");
    const told = `${guide.title} ${description && attribute(description, "content")}`;
    for (const words of [/low back pain/i, /Active Release/i, /sports massage/i, /myofascial release/i])
      expect(told).toMatch(words);
    expect(guide.title).not.toMatch(/Low Back P$/i);
  });
});

it("none of the old page's mistakes is on any page", () => {
  const found = pages.flatMap(({ path, text, title }) =>
    [text, title].flatMap((words) =>
      mistakes.flatMap((mistake) => mistake.exec(words)?.[0] ?? []).map((words) => `${path}: ${words}`),
    ),
  );
  expect(found).toEqual([]);
});
