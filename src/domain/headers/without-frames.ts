/**
 * A page that forbids all frames by a policy of its own. A browser obeys it beside the one of the server, so it can only make
 * that one stricter. Source: CSP Level 3, section 3.3 (the `meta` element) and "multiple policies".
 * @returns the page itself where it has that policy already
 * @throws Error when the page has no title
 */
export function withoutFrames(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">`;
  if (html.includes(meta)) return html;
  if (!html.includes("</title>")) throw new Error("The page has no title, after which its policy could stand.");
  return html.replace("</title>", () => `</title>${meta}`);
}
