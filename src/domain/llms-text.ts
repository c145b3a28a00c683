/** A page as the list names it. */
export interface ListedLink {
  title: string;
  /** whole address */
  url: string;
  description: string;
}

/** What the list for assistants tells. */
export interface LlmsFacts {
  name: string;
  /** one sentence: what the clinic is */
  summary: string;
  /** the facts, each with its label */
  facts: readonly { label: string; value: string }[];
  sections: readonly { title: string; links: readonly ListedLink[] }[];
}

/**
 * The clinic and its pages for assistants, in the form that llmstxt.org proposes: a title, a summary as a quotation, facts,
 * then lists of links under headings of the second rank. Search engines do not ask for it; it is made of the same facts.
 */
export function llmsText({ name, summary, facts, sections }: LlmsFacts): string {
  const list = (links: readonly ListedLink[]) =>
    links.map(({ title, url, description }) => `- [${title.replace(/[[\]\\]/g, "\\$&")}](${url}): ${description}`);
  const parts = [
    `# ${name}`,
    `> ${summary}`,
    facts.map(({ label, value }) => `- ${label}: ${value}`).join("\n"),
    ...sections
      .filter(({ links }) => links.length > 0)
      .flatMap(({ title, links }) => [`## ${title}`, list(links).join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}
