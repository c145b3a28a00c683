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
