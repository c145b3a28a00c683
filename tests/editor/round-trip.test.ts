import { expect } from "playwright/test";
import { collections } from "../../src/schemas/collections.ts";
import { listEntries } from "../../src/source/list-entries.ts";
import { formPath } from "../../tools/editor/save/form-files.ts";
import { test } from "./desk.ts";
import { changedFiles, changedLines, editedClinic, parts, textOf } from "./edited-clinic.ts";

/** A text of each kind of file that is on one line there, and its label. */
const oneLine: Readonly<Record<string, string>> = {
  clinic: "Tagline",
  locations: "Street",
  glossary: "",
};

test.describe("open, change one word, save", () => {
  for (const collection of Object.keys(collections)) {
    test(`${collection}: one line in git diff`, async ({ desk }) => {
      const entry = listEntries(editedClinic.folder).entries.find((listed) => listed.collection === collection);
      if (!entry) throw new Error(`The edited clinic has no file of the kind ${collection}.`);
      const path = formPath(entry);
      await desk.open(path.includes("/") ? `collection/${collection}/item/${entry.id}` : `singleton/${collection}`);
      const label = oneLine[collection] ?? "Title";
      if (label) await desk.field(label).fill("Another word");
      else {
        // The words of the trade are a list: an entry opens in a dialog.
        await desk.page.getByRole("row", { name: /^cuff/ }).click();
        await desk.page.getByRole("dialog").getByRole("textbox", { name: "Term", exact: true }).fill("sleeve");
        await desk.page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
      }
      expect(await desk.save()).toBeUndefined();
      expect(changedFiles()).toEqual([`M ${entry.file}`]);
      expect(changedLines().map((line) => line[0])).toEqual(["-", "+"]);
    });
  }

  for (const part of [...parts, "Picture"]) {
    test(`the text around ${part}: one line in git diff`, async ({ desk }) => {
      await desk.open("collection/pages/item/parts");
      await desk.goTo(`Before the part ${part} stands`);
      await desk.page.keyboard.type("Right ");
      expect(await desk.save()).toBeUndefined();
      expect(changedLines()).toHaveLength(2);
      expect(changedLines()[1]).toMatch(/^\+Right Before the part/);
    });
  }
});

test.describe("the parts of a text", () => {
  test("an attribute is changed in its own line", async ({ desk }) => {
    await desk.open("collection/pages/item/parts");
    await desk.text.getByText("Stretching the hip").click();
    await desk.text.getByRole("button", { name: "Edit" }).last().click();
    await desk.page.getByRole("dialog").getByRole("textbox", { name: "Title" }).fill("Stretching the neck");
    await desk.page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
    expect(await desk.save()).toBeUndefined();
    expect(changedLines()).toEqual([
      '-<Video url="https://vimeo.com/123456789" title="Stretching the hip" />',
      '+<Video url="https://vimeo.com/123456789" title="Stretching the neck" />',
    ]);
  });

  test("each is in the + menu, and Hours comes into the text", async ({ desk }) => {
    await desk.open("collection/pages/item/crew");
    await desk.goTo("The cat has no certificate");
    await desk.page.keyboard.press("End");
    await desk.page.keyboard.press("Enter");
    await desk.insertButton.click();
    const offered = await desk.page.getByRole("menuitem").allInnerTexts();
    const labels = offered.map((text) => text.split("\n")[0]);
    for (const part of ["Call to action", "Hours", "Location", "Notice", "Privacy receipt", "Video", "Picture"])
      expect(labels).toContain(part);
    await desk.page.getByRole("menuitem", { name: /^Hours/ }).click();
    expect(await desk.save()).toBeUndefined();
    expect(changedLines()).toContain("+<Hours />");
    expect(textOf("pages/crew.mdx")).toContain("<Location/>");
  });
});
