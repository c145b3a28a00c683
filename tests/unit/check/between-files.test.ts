import { describe, expect, it } from "vitest";
import { oneOfEach, pageText } from "../../support/one-of-each.ts";
import { expectOneProblem, type PlantedFault, problemsIn } from "../../support/planted-fault.ts";

const region = "regions/side-muscle.mdx";
const condition = "conditions/hip-pain.mdx";
const contact = "pages/contact.mdx";
const formerly = (...urls: string[]) =>
  pageText("Contact", `formerUrls:\n${urls.map((url) => `  - ${url}\n`).join("")}`);

const menu = (...pages: string[]) =>
  ["tagline:", `menu:\n${pages.map((page) => `  - ${page}\n`).join("")}tagline:`] as const;
const news = (url: string) =>
  [
    "tagline:",
    `announcements:\n  - text: News.\n    from: "2026-02-01"\n    until: "2026-02-02"\n    link:\n      text: More\n      url: ${url}\ntagline:`,
  ] as const;

const faults: Record<string, PlantedFault> = {
  "a page of the menu that is nearly right": {
    change: { "clinic.yaml": menu("/contact/", "/treatments/kneding/") },
    at: "kneding",
    field: "menu.1",
    found: "/treatments/kneding/",
    advice: /^Did you mean \/treatments\/kneading\/\? There is no page \/treatments\/kneding\/\.$/,
    seen: /page not found/,
  },
  "a page of the menu that is not there": {
    change: { "clinic.yaml": menu("shop") },
    field: "menu.0",
    advice: /^There is no page \/shop\/\. Write one of these: \/conditions\/hip-pain\/, .*\/contact\//,
  },
  "a page of the menu that is no address": {
    change: { "clinic.yaml": menu("https://clinic.example/contact/") },
    field: "menu.0",
    advice: /is no page of this site\. Write its address from the slash on, for example \/contact\/\.$/,
  },
  "a page of the menu that moved": {
    change: { "clinic.yaml": menu("/old/"), "pages/privacy.mdx": pageText("Privacy", "formerUrls:\n  - /old\n") },
    advice: /^This page has moved\. Write its address of today: \/privacy\/$/,
  },
  "a draft in the menu": {
    change: { "clinic.yaml": menu("/team/"), "pages/team.mdx": pageText("Team", "draft: true\n") },
    advice: /^pages\/team\.mdx is a draft.*take it out of the menu\.$/,
  },
  "a page in the menu twice": {
    change: { "clinic.yaml": menu("/contact/", "contact") },
    field: "menu.1",
    advice: /^\/contact\/ stands in this menu twice\. Keep one of the two\.$/,
  },
  "the page for unknown addresses in the menu": {
    change: { "clinic.yaml": menu("/404/") },
    advice: /^There is no page \/404\/\. Write one of these/,
  },
  "an empty menu": {
    change: { "clinic.yaml": ["tagline:", "footMenu: []\ntagline:"] },
    field: "footMenu",
    advice: /^Name at least one page, or leave the field out\.$/,
  },
  "a menu that is no list": {
    change: { "clinic.yaml": ["tagline:", "menu: /contact/\ntagline:"] },
    field: "menu",
    advice: /^Write a list: one address a line, each after a dash: - \/treatments\/\.$/,
  },
  "news that lead nowhere": {
    change: { "clinic.yaml": news("/prices/") },
    field: "announcements.0.link.url",
    advice: /^There is no page \/prices\/\./,
  },

  "a name that is nearly right": {
    change: { [region]: ["- kneading", "- kneding"] },
    at: "kneding",
    field: "treatments.0",
    found: "kneding",
    advice: /Did you mean kneading\? There is no file kneding in treatments\//,
  },
  "a name without a file": {
    change: { "clinic.yaml": ["mainLocation: main", "mainLocation: uptown"] },
    at: "uptown",
    field: "mainLocation",
    advice: /no file uptown in locations\/.*main/,
  },
  "a name deep in a list": {
    change: { [condition]: ["region: side-muscle", "region: toe"] },
    at: "toe",
    field: "regions.0.region",
    advice: /no file toe in regions\/.*deep-muscle, side-muscle/,
  },
  "a notice without a file": {
    change: { "treatments/kneading.mdx": ["notice: videos", "notice: legal"] },
    field: "notice",
    advice: /no file legal in notices/,
  },
  "a whole address instead of a name": {
    change: { [region]: ["- kneading", "- /treatments/kneading/"] },
    field: "treatments.0",
    advice: /is no file name/,
  },
  "a draft named by a published page": {
    change: {
      "regions/deep-muscle.mdx": ["where:", "draft: true\nwhere:"],
      [region]: ["See [the deep one](/regions/deep-muscle/).", ""],
    },
    file: region,
    at: "- deep-muscle",
    field: "related.0",
    advice: /regions\/deep-muscle\.mdx is a draft/,
  },
  "a page that names itself": {
    change: { [region]: ["- deep-muscle", "- side-muscle"] },
    field: "related.0",
    advice: /cannot name itself/,
  },
  "a name twice in a list": {
    change: { [region]: ["- kneading", "- kneading\n  - kneading"] },
    field: "treatments.1",
    advice: /twice/,
  },
  "a notice in a text without a file": {
    change: { [contact]: pageText("Contact", "", '<Notice id="vidoes" />') },
    at: "<Notice",
    advice: /Did you mean videos\?/,
  },

  "an old address of the page itself": {
    change: { [contact]: formerly("/contact") },
    at: "- /contact",
    field: "formerUrls.0",
    advice: /page's address today.*circles/,
  },
  "an old address where another page stands": {
    change: { [contact]: formerly("/old/", "/privacy/index.html") },
    field: "formerUrls.1",
    advice: /pages\/privacy\.mdx stands at this address/,
  },
  "an old address of the home page": { change: { [contact]: formerly("/") }, advice: /pages\/home\.mdx stands/ },
  "an old address twice": {
    change: { [contact]: formerly("/old/", "/old") },
    field: "formerUrls.1",
    advice: /stands here twice/,
  },
  "an old address in two files": {
    change: { [contact]: formerly("/old/"), "pages/privacy.mdx": pageText("Privacy", "formerUrls:\n  - /old\n") },
    file: "pages/privacy.mdx",
    advice: /pages\/contact\.mdx has this old address too/,
  },
  "an old address in letters and in percent signs": {
    change: { [contact]: formerly("/caf%C3%A9/", "/café/") },
    field: "formerUrls.1",
    advice: /twice/,
  },
  "an old address with a star": { change: { [contact]: formerly("/blog/*") }, advice: /one whole old address/ },
  "an old address on another site": { change: { [contact]: formerly("//other.example/") }, advice: /one slash/ },
  "an old address with a broken percent sign": { change: { [contact]: formerly("/100%/") }, advice: /percent sign/ },
  "an old address that the site needs": {
    change: { [contact]: formerly("/robots.txt") },
    advice: /needs this address itself/,
  },
  "an old address without a slash": { change: { [contact]: formerly("old-page") }, advice: /from the slash on/ },
  "a page at an address of the site": {
    change: { "pages/media.mdx": pageText("Media", "") },
    advice: /needs the address \/media\/ itself/,
  },
  "a page called index": { change: { "pages/index.mdx": pageText("Index", "") }, advice: /pages\/home\.mdx/ },

  "no contact page": { change: { [contact]: null }, advice: /Add this file.*hours and address/ },
  "no page for lost visitors": { change: { "pages/404.mdx": null }, advice: /Add this file/ },
  "no page about regions": { change: { "pages/regions.mdx": null }, advice: /Add this file.*list of regions/ },
  "a home page kept back": {
    change: { "pages/home.mdx": ["lede:", "draft: true\nlede:"] },
    at: "draft",
    field: "draft",
    advice: /Write draft: false/,
  },
  "a newsletter without a page of thanks": {
    change: {
      "clinic.yaml": [
        "tagline:",
        "newsletter:\n  provider: netlify\n  title: News\n  purpose: Updates.\n  privacy: You can leave.\ntagline:",
      ],
    },
    file: "pages/thanks.mdx",
    advice: /newsletter/,
  },
};

describe("faults between files", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));

  it("no location", async () => {
    const files = (await problemsIn({ "locations/main.yaml": null, "practitioners/ana-example.mdx": null })).map(
      (problem) => problem.file,
    );
    expect(files).toEqual(["clinic.yaml", "locations"]);
  });

  it("does not miss a file whose fields cannot be read", async () => {
    const broken = `${oneOfEach()["treatments/kneading.mdx"]}`.replace("title: Kneading", 'title: "Kneading');
    expect(await problemsIn({ "treatments/kneading.mdx": broken })).toHaveLength(1);
  });

  it("lets a draft name drafts", async () => {
    const draft = (file: string) => `${oneOfEach()[file]}`.replace("shortName", "draft: true\nshortName");
    const changes = { [condition]: null, "pages/conditions.mdx": null, [region]: draft(region) };
    expect(await problemsIn({ ...changes, "regions/deep-muscle.mdx": draft("regions/deep-muscle.mdx") })).toEqual([]);
  });
});
