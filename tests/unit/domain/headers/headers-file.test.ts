import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, headersFile } from "../../../../src/domain/headers/headers-file.ts";

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
  const text = headersFile(facts);
  const [everywhere = "", hashed = ""] = text.split("\n\n");

  it("bring the policy, and forbid guessing at types", () => {
    expect(everywhere.split("\n")[0]).toBe("/*");
    expect(everywhere).toContain(`  Content-Security-Policy: ${contentSecurityPolicy(facts)}`);
    expect(everywhere).toContain("  X-Content-Type-Options: nosniff");
  });

  it("let a player of another host know where it is shown, but not which page", () => {
    expect(everywhere).toContain("  Referrer-Policy: strict-origin-when-cross-origin");
  });

  it("let files whose names change with their content be kept for a year, and no others", () => {
    expect(hashed).toMatch(/^\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
    expect(everywhere).not.toContain("Cache-Control");
  });
});
