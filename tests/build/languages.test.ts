import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../tools/project-root.ts";
import { type BuiltPage, readSite } from "../support/built-site.ts";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { describeUnless } from "../support/outside-program.ts";
import { noCaddy, startCaddy } from "../support/start-caddy.ts";
import { noNginx, startNginx } from "../support/start-nginx.ts";
import { montreal } from "./sites.ts";

describe("a clinic in two languages", () => {
  const { pages, page, listed, origin, read } = readSite(montreal.output);
  const isEnglish = ({ path }: BuiltPage) => path.startsWith("/en/");
  const only = (path: string) => pages.filter((each) => each.path === path);
  const links = ({ elements }: BuiltPage, rel: string) =>
    elements.filter((element) => element.tagName === "link" && attribute(element, "rel") === rel);

  it("says the language of every page, to readers and to machines", () => {
    for (const each of pages) {
      const code = isEnglish(each) ? "en" : "fr";
      const [html] = elementsNamed(each.document, "html");
      expect(html && attribute(html, "lang"), each.path).toBe(code);
      const self = each.graph.find((node) => /WebPage$/.test(String(node["@type"])));
      expect(self?.["inLanguage"], each.path).toBe(`${code}-CA`);
    }
  });

  it("names translations to each other, and French to everybody else", () => {
    const both = listed.filter((path) => path.startsWith("/en/"));
    expect(both.length).toBeGreaterThan(5);
    for (const path of both.flatMap((english) => [english, english.slice(3)])) {
      const french = path.replace(/^\/en/, "");
      const named = links(page(path), "alternate")
        .filter((link) => attribute(link, "hreflang"))
        .map((link) => [attribute(link, "hreflang"), attribute(link, "href")]);
      expect(named, path).toEqual([
        ["fr", origin + french],
        ["en", `${origin}/en${french}`],
        ["x-default", origin + french],
      ]);
    }
    expect(links(page("/equipe/"), "alternate")).toEqual([]);
  });

  it("leads from each page to the same page in the other language, or says that there is none", () => {
    const other = (each: BuiltPage) =>
      each.elements.find(
        (element) => element.tagName === "a" && hasOtherTongue(element, isEnglish(each) ? "fr" : "en"),
      );
    const hrefs = (path: string) => only(path).map((each) => attribute(other(each) as never, "href"));
    expect(hrefs("/regions/fessiers/")).toEqual(["/en/regions/fessiers/"]);
    expect(hrefs("/en/regions/fessiers/")).toEqual(["/regions/fessiers/"]);
    expect(hrefs("/equipe/")).toEqual(["/en/"]);
    expect(page("/equipe/").text).toContain("This page is not in English yet.");
  });

  it("marks what an English page shows in French", () => {
    const list = page("/en/regions/").elements.filter(
      (element) => attribute(element, "href") === "/regions/bande-laterale/",
    );
    expect(list.map((link) => attribute(link, "hreflang"))).toContain("fr");
    expect(list.map(textOf).join()).toContain("(in French)");
    const guide = page("/en/conditions/hanche-douloureuse/").elements;
    const section = guide.find((element) => attribute(element, "id") === "bande-laterale");
    const heading = section && textOf(section);
    expect(heading).toContain("(in French)");
    const grandparentOf = ({ parentNode }: (typeof guide)[number]) =>
      parentNode && "parentNode" in parentNode ? parentNode.parentNode : undefined;
    const inFrench = guide.filter((element) => grandparentOf(element) === section && attribute(element, "lang"));
    expect(new Set(inFrench.map((element) => attribute(element, "lang")))).toEqual(new Set(["fr"]));
    expect(inFrench.length).toBeGreaterThan(1);
  });

  it("writes days and times as the language does", () => {
    const hours = (path: string) => page(path).text.replace(/[\u00a0\u202f]/g, " ");
    expect(hours("/contact/")).toContain("14 h à 19 h");
    expect(hours("/contact/")).toContain("9 h à 12 h 30");
    expect(hours("/contact/")).not.toMatch(/\d(am|pm)\b/);
    expect(hours("/en/contact/")).toContain("2pm–7pm");
  });

  it("has a page for unknown addresses, a contact and a list for assistants in each language", () => {
    for (const file of ["404.html", "en/404.html", "clinic.vcf", "en/clinic.vcf", "llms.txt", "en/llms.txt"])
      expect(existsSync(join(montreal.output, file)), file).toBe(true);
    expect(read("sitemap-0.xml")).toContain('hreflang="x-default"');
    expect(read("_redirects")).toContain("/en/* /en/404.html 404\n");
  });

  for (const [name, missing, start] of [
    ["nginx", noNginx, startNginx],
    ["Caddy", noCaddy, startCaddy],
  ] as const)
    describeUnless(missing, name, () => {
      it("shows an unknown address in the language that it begins with", async () => {
        const server = await start(montreal.output, join(projectRoot, `tests/.work/${name}-languages`));
        const asked = async (path: string) => {
          const answer = await fetch(server.origin + path);
          return [answer.status, /<html lang="(\w+)"/.exec(await answer.text())?.[1]];
        };
        try {
          expect(await asked("/en/no/such/")).toEqual([404, "en"]);
          expect(await asked("/no/such/")).toEqual([404, "fr"]);
          expect(await asked("/english")).toEqual([404, "fr"]);
        } finally {
          await server.stop();
        }
      });
    });
});

function hasOtherTongue(element: Parameters<typeof attribute>[0], code: string): boolean {
  const parent = element.parentNode;
  return (
    attribute(element, "hreflang") === code &&
    parent !== null &&
    "attrs" in parent &&
    parent.tagName === "li" &&
    attribute(parent, "lang") === code
  );
}
