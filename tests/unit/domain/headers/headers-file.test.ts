import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../../src/domain/headers/content-security-policy.ts";
import { headersFile } from "../../../../src/domain/headers/headers-file.ts";
import { headersFor, parseHeadersFile } from "../../../../tools/serve/headers-file.ts";

const facts = {
  styles: ["'sha256-abc='"],
  formActions: ["https://letters.example"],
  frames: ["https://player.example"],
};
const none = { styles: [], formActions: [], frames: [] };
const directives = (policy: string) =>
  Object.fromEntries(policy.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1).join(" ")]));

describe("the policy", () => {
  it("allows the site's own files, its style sheet, its forms and its players, and nothing else", () => {
    expect(directives(contentSecurityPolicy(facts))).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self' 'sha256-abc='",
      "form-action": "'self' https://letters.example",
      "frame-src": "https://player.example",
      "frame-ancestors": "'none'",
      "base-uri": "'none'",
    });
  });

  it("allows no player, no form elsewhere and no inline style where there is none", () => {
    expect(directives(contentSecurityPolicy(none))).toMatchObject({
      "frame-src": "'none'",
      "form-action": "'self'",
      "style-src": "'self'",
    });
  });

  it("never allows inline code", () => {
    expect(contentSecurityPolicy(facts)).not.toMatch(/unsafe-|\*/);
  });
});

describe("the headers of every file", () => {
  const top = [
    "404.html",
    "_astro/",
    "_redirects",
    "contact/",
    "index.html",
    "prefetch.speculationrules",
    "robots.txt",
    "social/",
  ];
  const text = headersFile(facts, top);
  const answer = (path: string) => headersFor(parseHeadersFile(text), path);

  it("bring the policy, and forbid guessing at types, even where there is no file", () => {
    expect(answer("/nowhere/").get("content-security-policy")).toBe(contentSecurityPolicy(facts));
    expect(answer("/_astro/a.js").get("x-content-type-options")).toBe("nosniff");
  });

  it("let a player of another host know where it is shown, but not which page", () => {
    expect(answer("/contact/").get("referrer-policy")).toBe("strict-origin-when-cross-origin");
  });

  it("let previews of a shared link load its picture, and no other file of the site", () => {
    const policyOf = (path: string) => answer(path).get("cross-origin-resource-policy");
    expect(policyOf("/social/home.jpg")).toBe("cross-origin");
    expect(["/", "/contact/", "/_astro/a.js", "/robots.txt"].map(policyOf)).toEqual(Array(4).fill("same-origin"));
  });

  it("let files whose names change with their content be kept for a year", () => {
    expect(answer("/_astro/a.js").get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it.each(["/", "/contact/", "/contact/map.svg", "/robots.txt", "/404.html"])("have %s asked for anew", (path) => {
    expect(answer(path).get("cache-control")).toBe("public, max-age=0, must-revalidate");
  });

  it("name the rules of what is fetched ahead, a file of the type that the standard asks for", () => {
    expect(answer("/contact/").get("speculation-rules")).toBe('"/prefetch.speculationrules"');
    expect(answer("/prefetch.speculationrules").get("content-type")).toBe("application/speculationrules+json");
    expect(answer("/robots.txt").get("content-type")).toBeUndefined();
  });

  it("have no name twice for any address, since hosts differ in what they make of that", () => {
    for (const path of ["/", "/contact/", "/_astro/a.js", "/prefetch.speculationrules", "/robots.txt"]) {
      const names = parseHeadersFile(text)
        .filter(({ matches }) => matches(path))
        .flatMap(({ lines }) => lines.map(({ name }) => name));
      expect(names).toEqual([...new Set(names)]);
    }
  });
});
