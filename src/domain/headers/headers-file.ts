/** What the built pages hold that the policy must allow. */
export interface PolicyFacts {
  /** hashes of the style sheets in the pages, quoted as the policy wants them */
  styles: readonly string[];
  /** origins that forms send to, beside the site itself */
  formActions: readonly string[];
  /** origins of video players */
  frames: readonly string[];
}

/**
 * The content security policy of the site: nothing but its own files, the one style sheet by its hash, players of the video
 * hosts that are in use. Source: CSP Level 3.
 */
export function contentSecurityPolicy({ styles, formActions, frames }: PolicyFacts): string {
  const sources = (list: readonly string[]) => list.join(" ");
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${sources(["'self'", ...styles])}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `frame-src ${frames.length > 0 ? sources(frames) : "'none'"}`,
    `form-action ${sources(["'self'", ...formActions])}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

const year = 31536000;

/** The text of `_headers` for Netlify and Cloudflare. Hashed files may be kept for a year, pages must be asked for anew. */
export function headersFile(facts: PolicyFacts): string {
  const always = {
    "Content-Security-Policy": contentSecurityPolicy(facts),
    "Strict-Transport-Security": `max-age=${2 * year}; includeSubDomains`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  const lines = (headers: Record<string, string>) =>
    Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}`)
      .join("\n");
  return `/*\n${lines(always)}\n\n/_astro/*\n  Cache-Control: public, max-age=${year}, immutable\n`;
}
