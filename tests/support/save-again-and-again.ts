import { readFormFile, writeFormFile } from "../../tools/editor/save/form-files.ts";
import { FormDesk } from "../../tools/editor/server/form-desk.ts";

/*
 * Saves one form after the other, and tells the number of each save that was answered, until somebody kills it:
 * `node save-again-and-again.ts FOLDER WORK PATH`.
 */
const [, , folder = "", workFolder = "", path = ""] = process.argv;
const desk = new FormDesk(folder, workFolder);
for (let number = 1; ; number++) {
  const form = readFormFile(path, desk.show(path).body);
  const values = { ...form.values, title: `Save ${number}`, formVersion: form.version };
  const { status } = await desk.save({
    additions: [{ path, text: writeFormFile(path, { values, body: form.body }) }],
    deletions: [],
  });
  if (status !== 200) throw new Error(`Save ${number} was answered with ${status}.`);
  console.log(number);
}
