import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../support/build-site.ts";
import { type BuiltSite, readSite, textsIn } from "../support/built-site.ts";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { pageText } from "../support/one-of-each.ts";
import { twoLanguages } from "../support/two-languages.ts";
import { writeClinic } from "../support/write-clinic.ts";

const base = twoLanguages();
const menus = `menu:
  - /fees/
  - contact
  - /
footMenu:
  - /privacy/
  - /fees/
`;
const clinic = writeClinic(
  {
    "clinic.yaml": `${base["clinic.yaml"]}${menus}newsletter:\n  provider: netlify\n  title: News\n  purpose: Updates.\n  privacy: You can leave.\n`,
    "fr/clinic.yaml": `${base["fr/clinic.yaml"]}newsletter:\n  title: Nouvelles\n  purpose: Des nouvelles.\n  privacy: Vous pouvez partir.\n`,
    "pages/thanks.mdx": pageText("Thanks", ""),
    "fr/pages/thanks.mdx": pageText("Merci", ""),
    "pages/fees.mdx": pageText("What a session costs", "menuTitle: Fees\n"),
    "fr/pages/fees.mdx": pageText("Ce que coûte une séance", "menuTitle: Tarifs\n"),
    "pages/team.mdx": pageText("Our team", ""),
    "words.yaml":
      "en:\n  skip: Straight to the words\n  open:\n    closed: Shut\nfr:\n  findUs: Par ici\n  signUpAnswers:\n    done: Merci bien.\n",
  },
  base,
);
const output = mkdtempSync(join(tmpdir(), "menus-"));
let site: BuiltSite;

beforeAll(async () => {
  await buildSite(clinic.folder, output);
  site = readSite(output);
}, 120_000);
afterAll(() => {
  clinic.remove();
  rmSync(output, { recursive: true, force: true });
});

/** The links of a menu: what it is called, where it leads, the language of the page where it is another. */
function menuOn(path: string, isMenu: (nav: ReturnType<typeof elementsNamed>[number]) => boolean): string[][] {
  const nav = elementsNamed(site.page(path).document, "nav").find(isMenu);
  return (nav ? elementsNamed(nav, "a") : []).map((link) =>
    [textOf(link), attribute(link, "href"), attribute(link, "hreflang")].filter((each) => each !== undefined),
  );
}
const mainMenu = (path: string) => menuOn(path, (nav) => attribute(nav, "id") === "nav");
const foot = (path: string) => menuOn(path, (nav) => attribute(nav, "aria-labelledby") === "foot-read");

describe("menus that the clinic names", () => {
  it("stand in its order on every page, by the short titles", () => {
    for (const path of ["/", "/contact/", "/team/"]) {
      expect(mainMenu(path)).toEqual([
        ["Fees", "/fees/"],
        ["Contact", "/contact/"],
        ["Home", "/"],
      ]);
      expect(foot(path)).toEqual([
        ["Privacy", "/privacy/"],
        ["Fees", "/fees/"],
      ]);
    }
  });

  it("lead to the same pages in another language, by their names there", () => {
    expect(mainMenu("/fr/contact/")).toEqual([
      ["Tarifs", "/fr/fees/"],
      ["Nous joindre", "/fr/contact/"],
      ["Accueil", "/fr/"],
    ]);
    expect(foot("/fr/")[0]?.slice(1)).toEqual(["/privacy/", "en"]);
  });

  it("mark the page one is on, and the home page on itself alone", () => {
    const marked = (path: string) =>
      elementsNamed(site.page(path).document, "a").flatMap((link) =>
        attribute(link, "aria-current") ? [attribute(link, "href")] : [],
      );
    expect(marked("/fees/")).toEqual(["/fees/"]);
    expect(marked("/team/")).toEqual([]);
    expect(marked("/")).toContain("/");
  });
});

describe("words that the clinic says in its own way", () => {
  const { text, html } = { text: (path: string) => site.page(path).text, html: (path: string) => site.page(path).html };

  it("stand in the place of the built-in ones, in their language alone", () => {
    expect(text("/")).toContain("Straight to the words");
    expect(html("/")).toContain("|Shut|");
    expect(text("/")).not.toContain("Skip to content");
    expect(text("/fr/")).toContain("Par ici");
    expect(text("/fr/")).toContain("Aller au contenu");
    expect(text("/fr/")).not.toContain("Nous trouver");
  });

  it("reach the answers of the sign-up, and no more of them than those", () => {
    const scripts = [...textsIn(output)].filter(([file]) => file.endsWith(".js"));
    expect(scripts.some(([, script]) => script.includes("Merci bien."))).toBe(true);
    expect(scripts.filter(([, script]) => script.includes("Straight to the words"))).toEqual([]);
  });
});
