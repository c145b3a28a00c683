/** JSON for a script element: `<` is written `\u003c`, so that no text can close the element (HTML, "Restrictions for contents of script elements"). */
export function serializeJsonLd(graph: object): string {
  return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
