import { contentSecurityPolicy, type PolicyFacts } from "./content-security-policy.ts";

const year = 31536000;

/** The file, in `public/`, that says which pages a browser may fetch ahead. Source: WICG "Speculation Rules", section 4. */
const speculationRules = "prefetch.speculationrules";

/** Which commit the site shows; it is written when all else is there. */
const buildStamp = "build.json";

/** What every answer carries: pages, files, redirects, errors. */
function securityHeaders(facts: PolicyFacts): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(facts),
    "Strict-Transport-Security": `max-age=${2 * year}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    // A page that somebody is about to open is fetched ahead: the rules are a file, since the policy forbids them in a page.
    "Speculation-Rules": `"/${speculationRules}"`,
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
  return [
    block("/*", securityHeaders(facts)),
    block("/_astro/*", { "Cache-Control": `public, max-age=${year}, immutable`, ...own }),
    ...new Set(
      [...top, buildStamp]
        .filter((name) => !name.startsWith("_"))
        .map((name) => block(patternOf(name), headersOf(name))),
    ),
  ].join("\n");
}

/** Files of the site are for its own pages. It stands in each block, since the pictures for sharing differ in it. */
const own = { "Cross-Origin-Resource-Policy": "same-origin" };

/** Previews of a shared link load its picture into a page of their own. */
const forOthers = { "Cross-Origin-Resource-Policy": "cross-origin" };

function headersOf(name: string): Record<string, string> {
  if (name === speculationRules) return { ...rulesHeaders, ...own };
  const anew = { "Cache-Control": "public, max-age=0, must-revalidate" };
  return { ...anew, ...(name === "social/" ? forOthers : own) };
}

/** The type that the standard asks for, which hosts do not know by the ending. Kept for a day: every page asks for the file. */
const rulesHeaders = {
  "Content-Type": "application/speculationrules+json",
  "Cache-Control": `public, max-age=${24 * 60 * 60}`,
};

function patternOf(name: string): string {
  if (name === "index.html") return "/";
  return name.endsWith("/") ? `/${name}*` : `/${name}`;
}

function block(pattern: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join("")}`;
}
