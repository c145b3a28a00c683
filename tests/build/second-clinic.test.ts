import { describe, expect, it } from "vitest";
import { readSite, textsIn } from "../support/built-site.ts";
import { contentFiles } from "../support/content-files.ts";
import { attribute, elementsNamed, hasClass, textOf } from "../support/elements.ts";
import { firstClinic, secondClinic } from "./sites.ts";

const site = readSite(secondClinic.output);
const texts = [...textsIn(secondClinic.output)];

describe("the site of a second clinic", () => {
  it.each([
    /on your mark/i,
    /onyourmark/i,
    /530 7th/i,
    /7th Ave/i,
    /3[89]th Street/i,
    /\b10018\b/,
    /suite 908/i,
    /recovery pt/i,
    /manhattan/i,
    /new york(?!")(?! time zone)(?!\/)/i,
    /active release/i,
    /low.back/i,
    /2pm–7pm|1pm–6pm|10am–2pm/,
    /840-1140|780-1080|600-840/,
  ])("has no %s of the first one in any file", (word) => {
    expect(texts.filter(([, text]) => word.test(text)).map(([file]) => file)).toEqual([]);
  });

  it("names no region of the first one in its text", () => {
    expect(
      site.pages.filter(({ text }) => /psoas|lumborum|latissimus|lumbar/i.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  it("has no six words in a row that the first clinic wrote", () => {
    const own = new Set(contentFiles(firstClinic.content).flatMap(({ text }) => sixWords(text)));
    const taken = site.pages.flatMap(({ text }) => sixWords(text).filter((words) => own.has(words)));
    expect(taken).toEqual([]);
    expect(own.size).toBeGreaterThan(1000);
  });

  it("shows nothing of its draft anywhere", () => {
    const draft = contentFiles(secondClinic.content).filter((file) => file.draft);
    expect(draft.map(({ file }) => file)).toEqual(["regions/jaw-hinge.mdx"]);
    expect(texts.filter(([, text]) => /jaw|barnacle|dry dock|chewing/i.test(text)).map(([file]) => file)).toEqual([]);
    expect(texts.filter(([file]) => file.includes("jaw"))).toEqual([]);
  });

  it("names both of its guides in the menu of every page", () => {
    for (const { document } of site.pages) {
      const menu = elementsNamed(document, "nav").find((nav) => attribute(nav, "id") === "nav");
      const links = menu ? elementsNamed(menu, "a").map(textOf) : [];
      expect(links).toEqual(expect.arrayContaining(["Sore shoulder", "Stiff neck"]));
    }
  });

  it("calls the number it has, written for people and for telephones", () => {
    const links = site.page("/").elements.filter((element) => attribute(element, "href") === "tel:+12075550100");
    expect(links.map(textOf)).toContain("Call for a ten-minute tide talk");
    expect(site.page("/contact/").text).toContain("+1 207 555 0100");
    expect(site.page("/contact/").html).toContain('href="mailto:crew@example.com"');
  });

  it("tells machines the number, the address and the place on the globe", () => {
    const place = site.page("/contact/").graph.find((node) => node["@type"] === "MedicalBusiness");
    expect(place).toMatchObject({
      telephone: "+1 207 555 0100",
      email: "crew@example.com",
      address: { addressLocality: "Portland", addressRegion: "ME", postalCode: "04101", addressCountry: "US" },
      geo: { latitude: 43.6568, longitude: -70.2507 },
    });
  });

  it("sends the sign-up to the provider that it names", () => {
    const form = site.page("/").elements.find(({ tagName }) => tagName === "form");
    expect(form && attribute(form, "action")).toBe("https://example.com/subscribe");
    expect(form && elementsNamed(form, "input").map((input) => attribute(input, "name"))).toContain("EMAIL");
  });

  it("tells the film of its own to search engines, and none without a day and a still", () => {
    const films = site.pages.flatMap(({ path, graph }) =>
      graph.filter((node) => node["@type"] === "VideoObject").map((node) => ({ path, node })),
    );
    expect(films).toEqual([
      {
        path: "/regions/cuff/",
        node: expect.objectContaining({
          name: "Buckets, slowly",
          uploadDate: "2026-10-01",
          duration: "PT2S",
          contentUrl: "https://sample-harbor.example.com/media/films/cuff.mp4",
          thumbnailUrl: "https://sample-harbor.example.com/media/films/cuff.jpg",
        }),
      },
    ]);
  });

  it("links its films, wherever they are kept, before any script runs", () => {
    const linked = ["/regions/neck-side/", "/regions/shoulder-blade/", "/regions/cuff/"].map((path) => {
      const player = site.page(path).elements.find(({ tagName }) => tagName === "video-player");
      return player && attribute(elementsNamed(player, "a")[0] as never, "href");
    });
    expect(linked).toEqual([
      "https://www.youtube.com/watch?v=Sample00001&t=30s",
      "https://vimeo.com/123456789",
      "/media/films/cuff.mp4",
    ]);
  });

  it("offers a film of its own in each form that lies beside it, with its captions", () => {
    const player = site.page("/regions/cuff/").elements.find(({ tagName }) => tagName === "video-player");
    expect(player && attribute(player, "data-endings")).toBe(".webm .mp4");
    expect(player && attribute(player, "data-captions")).toBe(".vtt");
  });

  it("draws the figure only for regions that have a shape on it", () => {
    // With a film the drawing is its still.
    const drawings = (path: string) =>
      site.page(path).elements.filter((element) => hasClass(element, "fig") || hasClass(element, "scene"));
    expect(drawings("/regions/shoulder-blade/").length).toBeGreaterThan(0);
    expect(drawings("/regions/neck-side/")).toEqual([]);
  });

  it("shows the region that both guides share in both", () => {
    for (const path of ["/conditions/neck-pain/", "/conditions/shoulder-pain/"]) {
      expect(site.page(path).text).toContain("Each reach of the arm begins with a glide of this bone.");
    }
    expect(site.page("/regions/shoulder-blade/").text).toMatch(
      /Part of .*Sore shoulder.*Stiff neck|Part of .*Stiff neck.*Sore shoulder/,
    );
  });

  it("puts the notice before the first film of a guide", () => {
    const { html } = site.page("/conditions/neck-pain/");
    expect(html.indexOf("Sample films amuse testers")).toBeGreaterThan(0);
    expect(html.indexOf("Sample films amuse testers")).toBeLessThan(html.indexOf("<video-player"));
  });

  it("shows the note of a guide in that guide alone", () => {
    const holds = site.pages
      .filter(({ text }) => text.includes("the sample crew’s usual first stop"))
      .map(({ path }) => path);
    expect(holds).toEqual(["/conditions/neck-pain/"]);
  });

  it("announces its special days with their day, their hours and their reason", () => {
    const items = site.page("/contact/").elements.filter((element) => attribute(element, "data-from"));
    expect(items.map(textOf)).toEqual(["Fri, Jan 1: Closed, New Year’s Day", "Sat, Jul 10: 11am–1:30pm, Regatta"]);
  });

  it("tells calendars the same days: each with its date, its hours or that it is closed, and its reason", () => {
    const text = site.read("closings.ics").replaceAll("\r\n ", "");
    const events = [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)\r\n.*?SUMMARY:(.*?)\r\n/gs)].map(
      ([, date, title]) => `${date} ${title}`,
    );
    expect(events).toEqual([
      "20270101 Sample Harbor Bodywork: closed (New Year’s Day)",
      "20270710 Sample Harbor Bodywork: 11am–1:30pm (Regatta)",
    ]);
  });

  it("tells the long form of a short one where it stands first", () => {
    const [short] = elementsNamed(site.page("/regions/cuff/").document, "abbr").filter(
      (element) => textOf(element) === "KL",
    );
    expect(short && attribute(short, "title")).toBe("keel ligament");
  });
});

function sixWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'%]+/gu) ?? [];
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(" "));
}
