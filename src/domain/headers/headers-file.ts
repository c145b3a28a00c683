import { contentSecurityPolicy, type PolicyFacts } from "./content-security-policy.ts";

const year = 31536000;

/** What every answer carries: pages, files, redirects, errors. */
function securityHeaders(facts: PolicyFacts): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(facts),
    "Strict-Transport-Security": `max-age=${2 * year}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}

/**
 * The text of `_headers` for Netlify and Cloudflare. Hashed files may be kept for a year, everything else is asked for anew.
 * Only `/*` overlaps with other patterns, and no header stands in two blocks that fit one address: Cloudflare joins the
 * values of such a header with a comma, and only Cloudflare can take one away again (`! Name`).
 * Source: Cloudflare Pages "Headers" (at most 100 blocks), Netlify "Custom headers".
 * @param top what stands in the folder of the site itself, folders with a closing slash: `index.html`, `contact/`
 */
export function headersFile(facts: PolicyFacts, top: readonly string[]): string {
  const anew = { "Cache-Control": "public, max-age=0, must-revalidate" };
  return [
    block("/*", securityHeaders(facts)),
    block("/_astro/*", { "Cache-Control": `public, max-age=${year}, immutable` }),
    ...top.filter((name) => !name.startsWith("_")).map((name) => block(patternOf(name), anew)),
  ].join("\n");
}

function patternOf(name: string): string {
  if (name === "index.html") return "/";
  return name.endsWith("/") ? `/${name}*` : `/${name}`;
}

function block(pattern: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join("")}`;
}
