/** @module-tag process */
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { entryAt, formFile } from "../../../../tools/editor/save/form-files.ts";
import { FormDesk } from "../../../../tools/editor/server/form-desk.ts";
import { pageText } from "../../../support/one-of-each.ts";
import { twoLanguages } from "../../../support/two-languages.ts";
import { writeClinic } from "../../../support/write-clinic.ts";

let remove = () => {};
afterEach(() => remove());

const kneading = pageText("Kneading", "lede: Slow work.\nsummary: Slow work with the hands.\n");
const petrissage = pageText("Pétrissage", "lede: Un travail lent.\nsummary: Un travail lent des mains.\n");

/** A clinic in two languages with a treatment in both, which a page of each language links to. */
function clinic(changes: Readonly<Record<string, string>> = {}): string {
  const written = writeClinic(
    {
      "treatments/kneading.mdx": kneading,
      "fr/treatments/kneading.mdx": petrissage,
      "pages/treatments.mdx": pageText("Treatments", "", "See [kneading](/treatments/kneading/)."),
      "fr/pages/treatments.mdx": pageText("Traitements", "", "Voir [le pétrissage](/fr/treatments/kneading/)."),
      ...changes,
    },
    twoLanguages(),
  );
  remove = written.remove;
  return written.folder;
}

/** Opens a form and saves it under another file name, as the editor's page does. */
async function rename(folder: string, old: string, path: string) {
  const desk = new FormDesk(folder, join(tmpdir(), "clinic-rename-work"));
  desk.show(old);
  const entry = entryAt(old);
  const form = entry && formFile(folder, entry);
  const { status, body } = await desk.save({
    additions: [{ path, text: form && "text" in form ? form.text : "" }],
    deletions: [old],
  });
  return { status, said: body };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

describe("a page that has translations gets a new file name", () => {
  it.each([
    ["in the first language", "treatments/kneading.mdx", "treatments/slow-work.mdx"],
    ["in the second", "fr-treatments/kneading.mdx", "fr-treatments/slow-work.mdx"],
  ])("%s: all move, keep their old addresses and are followed", async (_, old, path) => {
    const folder = clinic();
    expect(await rename(folder, old, path)).toMatchObject({ status: 200 });
    for (const file of ["treatments/kneading.mdx", "fr/treatments/kneading.mdx"])
      expect(existsSync(join(folder, file))).toBe(false);
    expect(read(folder, "treatments/slow-work.mdx")).toBe(
      kneading.replace("---\n\nSome", "formerUrls:\n  - /treatments/kneading/\n---\n\nSome"),
    );
    expect(read(folder, "fr/treatments/slow-work.mdx")).toBe(
      petrissage.replace("---\n\nSome", "formerUrls:\n  - /fr/treatments/kneading/\n---\n\nSome"),
    );
    expect(read(folder, "pages/treatments.mdx")).toContain("](/treatments/slow-work/)");
    expect(read(folder, "fr/pages/treatments.mdx")).toContain("](/fr/treatments/slow-work/)");
  });

  it("follows what a moved translation says of its own address", async () => {
    const folder = clinic({
      "fr/treatments/kneading.mdx": `${petrissage}\n## Au début\n\nVoir [plus haut](/fr/treatments/kneading/#au-début).\n`,
    });
    expect(await rename(folder, "treatments/kneading.mdx", "treatments/slow-work.mdx")).toMatchObject({ status: 200 });
    expect(read(folder, "fr/treatments/slow-work.mdx")).toContain("](/fr/treatments/slow-work/#au-début)");
  });

  it("is refused where another page has that name in a language, and nothing moves", async () => {
    const taken = petrissage.replace("title: Pétrissage", "title: Autre chose");
    const folder = clinic({ "fr/treatments/slow-work.mdx": taken });
    const { status, said } = await rename(folder, "treatments/kneading.mdx", "treatments/slow-work.mdx");
    expect([status, said]).toEqual([422, expect.stringContaining("fr/treatments/kneading.mdx")]);
    expect(read(folder, "treatments/kneading.mdx")).toBe(kneading);
    expect(read(folder, "fr/treatments/slow-work.mdx")).toBe(taken);
  });
});
