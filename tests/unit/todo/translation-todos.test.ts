import { expect, it } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { translationTodos } from "../../../src/todo/translation-todos.ts";
import { twoLanguages } from "../../support/two-languages.ts";
import { writeClinic } from "../../support/write-clinic.ts";

it("tells in one item what is not there yet in a language", async () => {
  const { folder, remove } = writeClinic({}, twoLanguages());
  const { entries } = await checkContent(folder);
  remove();
  expect(translationTodos(entries)).toEqual([
    {
      file: "pages/accessibility.mdx",
      line: 1,
      title: "not in French yet: pages/accessibility.mdx, pages/privacy.mdx",
      why: "Readers of French are led to the page in the first language, with a word on it.",
      write:
        "fr/pages/accessibility.mdx: the words of pages/accessibility.mdx in French, without its facts (see README.md, “A second language”)",
    },
  ]);
});
