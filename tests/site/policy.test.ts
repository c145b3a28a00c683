import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { headersFor, parseHeadersFile } from "../../tools/serve/headers-file.ts";
import type { BuiltPage } from "../support/built-site.ts";
import { attribute, elementsNamed } from "../support/elements.ts";
import { observatoryGrade } from "../support/observatory-grade.ts";
import { site } from "./tested-site.ts";

/** Attributes with which a browser asks for a file when the page opens. */
const asking: Readonly<Record<string, readonly string[]>> = {
  img: ["src", "srcset"],
  script: ["src"],
  link: ["href"],
  source: ["src", "srcset"],
  video: ["src", "poster"],
  audio: ["src"],
  iframe: ["src"],
  use: ["href"],
};

describe("what the policy of the site allows", () => {
  const { pages, read, origin } = site;
  const policy = /Content-Security-Policy: (.*)/.exec(read("_headers"))?.[1] ?? "";
  const directive = (name: string) => policy.split("; ").find((part) => part.startsWith(`${name} `)) ?? "";
  const values = (page: BuiltPage, fits: (name: string) => boolean) =>
    page.elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => fits(name)).map(({ name }) => `${page.path} <${tagName} ${name}>`),
    );

  it("has no style in an attribute and no code in one", () => {
    expect(pages.flatMap((page) => values(page, (name) => name === "style" || name.startsWith("on")))).toEqual([]);
    expect(pages.filter(({ html }) => /(href|src|action)="?javascript:/i.test(html)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it("has no script in a page but the facts for machines", () => {
    const inline = pages.flatMap(({ path, document }) =>
      elementsNamed(document, "script")
        .filter((script) => attribute(script, "type") !== "application/ld+json")
        .filter((script) => !attribute(script, "src") || script.childNodes.length > 0)
        .map(() => path),
    );
    expect(inline).toEqual([]);
  });

  it("has one style sheet in every page, few in all, and their hashes in the policy, in a line that every host takes", () => {
    const sheets = pages.map(({ html }) =>
      [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css),
    );
    expect(sheets.filter(({ length }) => length !== 1)).toEqual([]);
    const hashes = [...new Set(sheets.flat())].map((css) => createHash("sha256").update(css).digest("base64"));
    expect(hashes.length).toBeLessThanOrEqual(20);
    const allowed = hashes.map((hash) => `'sha256-${hash}'`).sort();
    expect(directive("style-src")).toBe(`style-src 'self' ${allowed.join(" ")}`);
    // Cloudflare cuts a line of more than 2,000 characters.
    expect(`Content-Security-Policy: ${policy}`.length).toBeLessThanOrEqual(1900);
  });

  it("asks nobody else for anything before a click", () => {
    const asked = pages.flatMap(({ elements }) =>
      elements
        .filter((element) => element.tagName !== "link" || attribute(element, "rel") !== "canonical")
        .flatMap((element) => (asking[element.tagName] ?? []).map((name) => attribute(element, name) ?? "")),
    );
    expect(asked.filter((address) => /^([a-z]+:)?\/\//i.test(address) && !address.startsWith(`${origin}/`))).toEqual(
      [],
    );
  });

  it("lets the players of the site's videos in, and no others", () => {
    const players = pages.flatMap(({ elements }) =>
      elements.flatMap((element) => attribute(element, "data-embed") ?? []),
    );
    const allowed = directive("frame-src").split(" ").slice(1);
    const wanted = [...new Set(players.map((player) => new URL(player).origin))];
    expect(allowed.sort()).toEqual(wanted.length > 0 ? wanted.sort() : ["'none'"]);
  });

  it("lets players in only on pages with such a video", () => {
    const hasPlayer = ({ elements }: BuiltPage) => elements.some((element) => attribute(element, "data-embed"));
    const forbidsFrames = ({ elements }: BuiltPage) =>
      directive("frame-src") === "frame-src 'none'" ||
      elements.some((element) => element.tagName === "meta" && attribute(element, "content") === "frame-src 'none'");
    expect(pages.filter((page) => hasPlayer(page) === forbidsFrames(page)).map(({ path }) => path)).toEqual([]);
  });

  it("lets in files of the site itself, and of no other host but those players", () => {
    const sources = policy.split("; ").flatMap((part) => part.split(" ").slice(1));
    const foreign = sources.filter((source) => !source.startsWith("'") && source !== "data:");
    const named = ["frame-src", "form-action"].flatMap((name) => directive(name).split(" ").slice(1));
    expect(foreign.filter((source) => !named.includes(source))).toEqual([]);
    expect(sources.filter((source) => /unsafe|\*/.test(source))).toEqual([]);
  });

  it("gets the top grade of Mozilla's Observatory", () => {
    const headers = headersFor(parseHeadersFile(read("_headers")), "/");
    expect(observatoryGrade((name) => headers.get(name))).toEqual({ score: 140, grade: "A+" });
  });

  it("lets the site's forms be sent where they say", () => {
    const actions = pages.flatMap(({ elements }) =>
      elements.filter(({ tagName }) => tagName === "form").flatMap((form) => attribute(form, "action") ?? []),
    );
    const foreign = [
      ...new Set(actions.filter((action) => action.startsWith("https://")).map((action) => new URL(action).origin)),
    ];
    expect(directive("form-action").split(" ").slice(1)).toEqual(["'self'", ...foreign]);
  });
});
