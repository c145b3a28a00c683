import mdxRenderer from "@astrojs/mdx/server.js";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { expect, it } from "vitest";
import { french } from "../../../src/strings/fr.ts";
import { compileText } from "../../../src/text/compile-text.ts";

it("tells the headings of a text, each with the address that its page gives it", async () => {
  const { headings } = await compileText(
    "## Why *sitting* matters\n\nWords.\n\n### Twice\n\n### Twice\n",
    "content/a.mdx",
  );
  expect(headings).toEqual([
    { depth: 2, slug: "why-sitting-matters", text: "Why sitting matters" },
    { depth: 3, slug: "twice", text: "Twice" },
    { depth: 3, slug: "twice-1", text: "Twice" },
  ]);
});

it.each([
  ["an expression", "Words\n\n{process.env.HOME}"],
  ["an import", 'import secrets from "/etc/passwd?raw"\n\nWords'],
  ["an export", "export const x = process.exit(0)\n\nWords"],
  ["an unknown component", "<Script/>"],
  ["a component with an unknown attribute", "<Hours {...process.env}/>"],
])("refuses %s, and names the file and the line", async (_, text) => {
  await expect(compileText(text, "content/regions/a.mdx")).rejects.toThrow(/^content\/regions\/a\.mdx:\d+:\d+/);
});

it("takes program code in a text for words", async () => {
  const text = "`import a from b`\n\n```\nexport const y = 1\n```\n\nWords.\nNo export.\n";
  await expect(compileText(text, "content/a.mdx")).resolves.toMatchObject({ headings: [] });
});

it("says the words around footnotes in the language of the text", async () => {
  const { Content } = await compileText("Des mots[^1].\n\n[^1]: Une note.", "content/a.mdx", french.notes);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: "astro:jsx", renderer: mdxRenderer });
  const html = await container.renderToString(Content);
  expect(html).toContain(">Notes</h2>");
  expect(html).toContain('aria-label="Revenir au texte, note 1"');
  expect(html).not.toMatch(/Footnotes<|Back to/);
});
