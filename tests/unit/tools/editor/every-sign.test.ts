import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { checkBody } from "../../../../src/check/check-body.ts";
import { bodyComponents } from "../../../../src/schemas/body-components.ts";
import { keepOriginal, type TextWriter } from "../../../../tools/editor/app/keep-original.ts";
import { mergeText } from "../../../../tools/editor/merge/merge-text.ts";
import { partsToPictures, picturesToParts } from "../../../../tools/editor/merge/pictures-in-text.ts";
import { projectRoot } from "../../../../tools/project-root.ts";
import { describeUnless } from "../../../support/outside-program.ts";
import { sampleText } from "../../../support/sample-texts.ts";

/* The packages of the editor are not there in every run: `npm run edit` brings them. */
const keystatic = join(projectRoot, "tools/editor/node_modules/@keystatic/core/dist");
const isInstalled = existsSync(keystatic);

/** A text as Keystatic writes it after it has read it, which it does with all of it whenever anything is saved. */
async function keystaticWriter(): Promise<Record<"untouched" | "rewritten", (text: string) => string>> {
  const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(keystatic, name)).href);
  const { fields } = await load("keystatic-core.js");
  const { block, inline } = await load("keystatic-core-content-components.js");
  const text = (name: string) => [name, fields.text({ label: name })] as const;
  const parts = Object.entries(bodyComponents).map(([name, { attributes }]) => [
    name,
    block({ label: name, schema: Object.fromEntries(Object.keys(attributes).map(text)) }),
  ]);
  const picture = inline({ label: "Picture", schema: Object.fromEntries(["src", "alt"].map(text)) });
  const field: TextWriter = fields.mdx({
    label: "Text",
    options: { image: false, heading: [2, 3, 4] },
    components: { ...Object.fromEntries(parts), Picture: picture },
  });
  const written = (own: TextWriter, body: string, touch: (text: string) => string = (text) => text) => {
    const about = { content: new TextEncoder().encode(body), other: new Map(), external: new Map(), slug: "x" };
    return touch(new TextDecoder().decode(own.serialize(own.parse(undefined, about), about).content));
  };
  return {
    untouched: (body: string) => written(keepOriginal(field), body),
    rewritten: (body: string) => written(field, body),
  };
}

const texts = Array.from({ length: 900 }, (_, seed) => sampleText(seed)).filter(
  (text) => checkBody(text).problems.length === 0,
);
/** A picture that begins a line of a longer paragraph gets a paragraph of its own as soon as the text is touched. */
const hasPictureAmongLines = (text: string) =>
  /[^\n]\n[ >]*!\[|^[ >]*(?:[-*+] |\d+\. )?(?:\[.\] )?!\[[^\n]*\)(?: *[^ \n]|[ \\]*\n[> ]*[^\n> ])/m.test(text);

const missing = isInstalled ? undefined : "the editor's packages are not installed";

describeUnless(missing, "any text that the check allows", () => {
  it("is saved as it was, to the byte, when another field is changed", { timeout: 240_000 }, async () => {
    const { untouched } = await keystaticWriter();
    expect(texts.length).toBeGreaterThan(500);
    const changed = texts.flatMap((text) => {
      const saved = mergeText(text, partsToPictures(untouched(picturesToParts(text))));
      return saved === text ? [] : [`${text}\n=>\n${saved}`];
    });
    expect(changed).toEqual([]);
  });

  it("keeps every other paragraph when a word of one is changed", { timeout: 240_000 }, async () => {
    const { rewritten } = await keystaticWriter();
    const plain = texts.filter((text) => !hasPictureAmongLines(text));
    expect(plain.length).toBeGreaterThan(500);
    const changed = plain.flatMap((text) => {
      const form = rewritten(picturesToParts(text)).replace(/^\s*\S+/, "Firstly");
      const saved = mergeText(text, partsToPictures(form));
      return saved === text.replace(/^\n\S+/, "\nFirstly") ? [] : [`${text}\n=>\n${saved}`];
    });
    expect(changed.slice(0, 3)).toEqual([]);
  });
});
