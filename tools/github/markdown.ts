/** Text of an owner as it is to be read in Markdown: no sign of it makes a link, a picture, HTML or a mention. */
export function asMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>()#+!|~&@-]/g, "\\$&")
    .replace(/\s+/g, " ")
    .trim();
}
